import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from './conversation';
import { comparable } from './pair';
import type { Pair, Seen } from './pair';
import type { Asked } from './requests';

/** Conversations that are held at the same time. */
const atOnce = 12;
/** When there are so many, they are enough. */
const mostDifferences = 3;

/** What was seen while questions were asked of both. */
export class Findings {
  /** Requests that were sent to both. */
  cases = 0;
  /** Where the two differ, with the requests until then: how to see it again. */
  readonly differences: string[] = [];
  /** How many answers each layer gave, and how many had each status, and each code. */
  readonly layers = new Map<string, number>();
  readonly statuses = new Map<string, number>();
  readonly codes = new Map<string, number>();
  /** What of the schema stands in questions that were answered without an error. */
  readonly parts = new Set<string>();

  async holdAll(pair: Pair, conversations: readonly Conversation[]): Promise<void> {
    const rest = conversations.values();
    const holdSome = async (): Promise<void> => {
      for (const one of rest) if (this.differences.length < mostDifferences) await this.#hold(pair, one);
    };
    await Promise.all(Array.from({ length: atOnce }, holdSome));
  }

  async #hold(pair: Pair, { seed, requests, parts, plain, tellsTag }: Conversation): Promise<void> {
    const sent: Asked[] = [];
    let tag: unknown;
    for (const [place, request] of requests.entries()) {
      const isTold = typeof tag === 'string' && tellsTag[place] === true;
      const asked = isTold ? { ...request, headers: { 'if-none-match': String(tag), ...request.headers } } : request;
      sent.push(asked);
      const { tried, reference } = await pair.ask(asked);
      this.#note(tried, place < plain ? parts : new Set());
      tag = reference.headers.etag ?? tag;
      if (isDeepStrictEqual(comparable(tried), comparable(reference))) continue;
      this.differences.push(difference(seed, sent, tried, reference));
      return;
    }
  }

  #note({ status, record }: Seen, parts: ReadonlySet<string>): void {
    this.cases += 1;
    count(this.statuses, String(status));
    if (!record) return;
    count(this.layers, record.answeredBy);
    for (const code of record.errorCodes) count(this.codes, code);
    if (status === 200 && record.errorCodes.length === 0) for (const part of parts) this.parts.add(part);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How much is shown of what differs, in front of the first difference and behind it. */
const [before, behind] = [200, 300];

function difference(seed: number, sent: readonly Asked[], tried: Seen, reference: Seen): string {
  const requests = sent.map(({ body, ...asked }) => JSON.stringify({ ...asked, body: body?.toString() }));
  const [one, other] = [comparable(tried), comparable(reference)];
  const parts = Object.keys(one).flatMap((name) => {
    const [left, right] = [JSON.stringify(one[name]), JSON.stringify(other[name])];
    if (left === right) return [];
    let at = 0;
    while (at < left.length && left[at] === right[at]) at += 1;
    const shown = (text: string): string => `  …${text.slice(Math.max(0, at - before), at + behind)}`;
    return [`${name}, at ${String(at)}:`, shown(left), 'without short cuts:', shown(right)];
  });
  return [`seed ${String(seed)}, by ${String(tried.record?.answeredBy)}, after:`, ...requests, ...parts].join('\n');
}
