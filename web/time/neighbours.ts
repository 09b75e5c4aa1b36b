import type { ChangeDay } from '../state/page';

/** A day among the days of change. */
export interface Neighbours {
  /** The last change on or before the day: since then nothing changed. Undefined before the first. */
  readonly current: ChangeDay | undefined;
  /** The change to go back to; undefined where there is none. */
  readonly previous: string | undefined;
  /** The change to go on to; null: the latest state; undefined: this is it. */
  readonly next: string | null | undefined;
}

/** The days are in order; null stands for the latest state. */
export function neighboursOf(days: readonly ChangeDay[], asOf: string | null): Neighbours {
  if (asOf === null) return { current: days.at(-1), previous: days.at(-1)?.date, next: undefined };
  const current = days.filter(({ date }) => date <= asOf).at(-1);
  const previous = days.filter(({ date }) => date < asOf).at(-1)?.date;
  const next = days.find(({ date }) => date > asOf)?.date ?? null;
  return { current, previous, next };
}

/** A day to choose: one of change, or the one in view. */
export interface ListedDay {
  readonly date: string;
  readonly change: ChangeDay | null;
}

/** The days of change around one, and that one in its place among them if nothing changed on it. */
export function listedDays(days: readonly ChangeDay[], asOf: string | null, most: number): readonly ListedDay[] {
  const listed = daysAround(days, asOf, most).map((change): ListedDay => ({ date: change.date, change }));
  if (asOf === null || listed.some(({ date }) => date === asOf)) return listed;
  const later = listed.filter(({ date }) => date > asOf);
  return [...later, { date: asOf, change: null }, ...listed.slice(later.length)];
}

/** The days on either side of one, so many at most; the latest first. */
function daysAround(days: readonly ChangeDay[], asOf: string | null, most: number): readonly ChangeDay[] {
  const place = asOf === null ? days.length : days.filter(({ date }) => date <= asOf).length;
  return days.slice(Math.max(0, place - most), place + most).reverse();
}
