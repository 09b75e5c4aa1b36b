/** A date as well as it is known, its bounds as calendar days (YYYY-MM-DD); a null bound is not known. */
export interface UncertainDate {
  readonly text: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** `end` is the first day on which a thing no longer holds. A null start sets no limit; a null end has not come. */
export interface Period {
  readonly start: UncertainDate | null;
  readonly end: UncertainDate | null;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** How dates are written in a chart file; any other wording is given with its bounds spelled out. */
export const dateForms =
  '2003, 2003-03, 2003-03-01, "in or before" or "in or after" one of them, or {text, earliest, latest}';

/** Reads a date as people write it in a chart file; null when it is none of `dateForms`. */
export function parseUncertainDate(written: string): UncertainDate | null {
  const bound = /^in or (before|after) (.+)$/.exec(written);
  if (bound) {
    const date = parseCalendarDate(bound[2] ?? '');
    if (!date) return null;
    return bound[1] === 'before'
      ? { text: `in or before ${date.text}`, earliest: null, latest: date.latest }
      : { text: `in or after ${date.text}`, earliest: date.earliest, latest: null };
  }
  return parseCalendarDate(written);
}

/** A day, a month or a year, with the days it spans: '2003-03' is 'March 2003', 2003-03-01 to 2003-03-31. */
function parseCalendarDate(written: string): UncertainDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { text: year, earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const monthName = months[Number(month) - 1];
  if (monthName === undefined) return null;
  if (day === undefined) {
    return { text: `${monthName} ${year}`, earliest: `${written}-01`, latest: lastDayOfMonth(year, month) };
  }
  if (!isCalendarDay(written)) return null;
  return { text: `${String(Number(day))} ${monthName} ${year}`, earliest: written, latest: written };
}

function lastDayOfMonth(year: string, month: string): string {
  const day = new Date(`${year}-${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** True for a day that is in the calendar, written YYYY-MM-DD. */
export function isCalendarDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

/** The day on which an uncertain bound takes effect: its earliest day, else its latest; null when neither is known. */
export function effectiveDay(date: UncertainDate | null): string | null {
  return date?.earliest ?? date?.latest ?? null;
}

/** True when even the last day that one may mean lies before the first that the other may mean. */
export function isBefore(one: UncertainDate | null, other: UncertainDate | null): boolean {
  const last = one?.latest ?? null;
  const first = other?.earliest ?? null;
  return last !== null && first !== null && last < first;
}

/** True where a limit is on record, be the day known or not. */
export function hasBounds({ start, end }: Period): boolean {
  return start !== null || end !== null;
}

/**
 * True when it holds on a day; null stands for the latest state, which asks no clock: what has an end on record has
 * ended. A bound of which no day is known sets no limit on any day.
 */
export function holds({ start, end }: Period, day: string | null): boolean {
  return day === null ? end === null : !(isLater(start, day) || isReached(end, day));
}

/** True when it has taken effect by that day. */
export function isReached(date: UncertainDate | null, day: string): boolean {
  const effective = effectiveDay(date);
  return effective !== null && effective <= day;
}

/** True when it takes effect only after that day. */
export function isLater(date: UncertainDate | null, day: string): boolean {
  const effective = effectiveDay(date);
  return effective !== null && effective > day;
}

/** After every day that anything is dated. */
export const endOfTime = '9999-12-31';

export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
