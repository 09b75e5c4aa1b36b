import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The tag of an answer that depends on these texts alone; weak, as it is the same packed and unpacked. */
export function tagOf(texts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}

/** Whoever asks has the answer already, as it would be sent. */
export function isKept({ headers }: Pick<IncomingMessage, 'headers'>, tag: string): boolean {
  const kept = (headers['if-none-match'] ?? '').split(',').map(withoutMark);
  return kept.includes(withoutMark(tag));
}

/** A weak tag is as good as a strong one here. */
const withoutMark = (tag: string): string => tag.trim().replace(/^W\//, '');
