import { effectiveDay } from '../src/chart/dates';
import type { Period } from '../src/chart/dates';

/** The days from one on until before another. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Before every day. */
const beginning = '';
/** After every day: the end of what has ended nobody knows when. */
const someDay = '~';
/** After that, too: the end of what has not ended. */
export const never = '~~';

/** The days on which something holds. */
export function spanOf({ start, end }: Period): Span {
  return {
    from: effectiveDay(start) ?? beginning,
    until: end === null ? never : (effectiveDay(end) ?? someDay),
  };
}

/** The days that are in both; null when there are none. */
export function common(one: Span, other: Span): Span | null {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from < until ? { from, until } : null;
}

/** The days of a span that no other covers. */
export function gaps(span: Span, covers: readonly Span[]): Span[] {
  return covers.reduce<Span[]>(
    (left, cover) =>
      left.flatMap((part) => {
        if (!common(part, cover)) return [part];
        const before = { from: part.from, until: cover.from };
        const after = { from: cover.until, until: part.until };
        return [before, after].filter(({ from, until }) => from < until);
      }),
    span.from < span.until ? [span] : [],
  );
}

/** ' from 2003-03-01 until 2009-10-29', with the bounds that are days; nothing where neither is. */
export function shownSpan({ from, until }: Span): string {
  return (from === beginning ? '' : ` from ${from}`) + (until >= someDay ? '' : ` until ${until}`);
}
