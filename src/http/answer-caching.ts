import type { IncomingHttpHeaders } from 'node:http';
import type { Charts } from '../chart/charts';
import { tagOf } from './kept-answer';

/**
 * The headers of a request that its answer depends on, beside what it asks. Where one makes no difference, a cache need
 * not keep an answer for each.
 */
function decisive({ haveSeveralLanguages }: Charts): string[] {
  return ['Accept', 'GraphQL-Cost', ...(haveSeveralLanguages ? ['Accept-Language'] : [])];
}

/** What `Vary` says of answers of `/graphql`: a packed one is for whoever can unpack it. */
export function varyOf(charts: Charts): string {
  return [...decisive(charts), 'Accept-Encoding'].join(', ');
}

/**
 * The tag of the answer to a GET, without having made it: the charts, the request and those headers are all that it
 * depends on. It is for sound answers alone, so whoever sends it back has got one.
 *
 * @param search what is asked, with the text of an operation that is named by its id
 */
export function answerTag(charts: Charts, search: string, headers: IncomingHttpHeaders): string {
  const sent = decisive(charts).map((name) => String(headers[name.toLowerCase()] ?? ''));
  return tagOf([charts.versionOfAll, search, ...sent]);
}

/**
 * How long caches may give a sound answer to a GET again. A browser asks each time whether it is still right; what is
 * shared by many gives it for a minute without asking, so that this is how long the charts before a swap are seen, and
 * where it can, for a day while the service is out of reach.
 */
const shared = 'public, max-age=0, s-maxage=60, stale-if-error=86400';

/** What tells caches to keep a sound answer to a GET. What was asked with credentials is given to nobody unasked. */
export function keeping(tag: string, headers: IncomingHttpHeaders): Record<string, string> {
  return { etag: tag, 'cache-control': carriesCredentials(headers) ? 'no-cache' : shared };
}

export function carriesCredentials(headers: IncomingHttpHeaders): boolean {
  return 'cookie' in headers || 'authorization' in headers;
}
