import { createHash } from 'node:crypto';
import { style } from './style';

/** What a page may load: its own style, known by its sum, and nothing else; it sends nothing and stands in no frame. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
