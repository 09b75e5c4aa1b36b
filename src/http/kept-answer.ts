import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The tag of an answer that depends on these texts alone; weak, as it is the same packed and unpacked. */
export function tagOf(texts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}

/** Whoever asks has the answer already, as it would be sent. */
export function isKept({ headers }: FastifyRequest, tag: string): boolean {
  return (headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(tag);
}
