import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** Bytes, as far as they can be told. */
const mostBytes = 32 * 1024 * 1024;
const longestDocument = 1024 * 1024;
const bytesOfToken = 600;
/** Of characters; what is longer is hardly asked twice, and not kept. */
const longestText = 32 * 1024;

/** What a document holds: its whole text, comments too, which Apollo's own store does not count. */
export function bytesOfDocument({ loc }: DocumentNode): number {
  const length = loc?.source.body.length ?? 0;
  let bytes = 1 + 2 * length;
  for (let token = loc?.startToken ?? null; token; token = token.next) bytes += bytesOfToken;
  return bytes;
}

/** Keeps documents that were read and found valid, those asked last, so that they need not be again. */
export function documentStore(): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache<DocumentNode>({
    maxSize: mostBytes,
    maxEntrySize: longestDocument,
    sizeCalculation: (document) =>
      (document.loc?.source.body.length ?? 0) > longestText ? longestDocument + 1 : bytesOfDocument(document),
  });
}
