import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Charts } from '../../chart/charts';
import { requestIdHeader } from '../record-requests';

/** Those that each answer has of its own. */
const own = [requestIdHeader, 'content-length'];
/** That tells how the body is packed. */
const ofBody = 'content-encoding';
const mostKnown = 100;

/** The headers of an answer that has been sent, names and values in turn, but for those that each has of its own. */
export function headersOf(response: ServerResponse): string[] {
  return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    own.includes(name) || value === undefined ? [] : [name, String(value)],
  );
}

/**
 * With which headers sound answers are sent, learnt from those that went the whole way: for the same charts they depend
 * on nothing but the media types that are accepted.
 */
export class KnownHeaders {
  readonly #of = new WeakMap<Charts, Map<string, readonly string[]>>();

  learn(charts: Charts, { accept = '' }: IncomingHttpHeaders, headers: readonly string[]): void {
    const known = this.#of.get(charts) ?? new Map<string, readonly string[]>();
    this.#of.set(charts, known);
    if (known.size >= mostKnown) known.clear();
    const place = headers.findIndex((name, index) => index % 2 === 0 && name === ofBody);
    known.set(accept, place < 0 ? headers : headers.filter((_, index) => index !== place && index !== place + 1));
  }

  find(charts: Charts, { accept = '' }: IncomingHttpHeaders): readonly string[] | undefined {
    return this.#of.get(charts)?.get(accept);
  }
}
