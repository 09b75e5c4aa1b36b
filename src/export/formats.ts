import { csv } from './csv';
import { dot } from './dot';
import type { ExportFormat } from './export-format';
import { jsonLd } from './json-ld';
import { mermaid } from './mermaid';
import { outlineHtml } from './outline-html';
import { outlineText } from './outline-text';
import { popolo } from './popolo';
import { svg } from './svg';

/** Every form in which a chart can be taken away, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  csv,
  svg,
  outlineHtml,
  outlineText,
  popolo,
  jsonLd,
  mermaid,
  dot,
];
