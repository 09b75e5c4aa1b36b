import { parseUncertainDate } from '../chart/dates';
import type { UncertainDate } from '../chart/dates';

/**
 * The form that chart files have for a date, such as `2003-03` or `in or before 2003-03-01`; null where its bounds have
 * none. Where several forms have these bounds, it is the one that reads as the date does.
 */
export function writtenDate({ text, earliest, latest }: UncertainDate): string | null {
  const day = earliest ?? latest;
  if (day === null) return null;
  const dates = [day, day.slice(0, 'YYYY-MM'.length), day.slice(0, 'YYYY'.length)];
  const forms = ['', 'in or before ', 'in or after '].flatMap((bound) => dates.map((date) => bound + date));
  const fitting = forms.flatMap((form) => {
    const date = parseUncertainDate(form);
    return date?.earliest === earliest && date.latest === latest ? [{ form, text: date.text }] : [];
  });
  const chosen = fitting.find((one) => one.text === text) ?? fitting[0];
  return chosen?.form ?? null;
}

/** A day, a month or a year, as `2003-03-01`, `2003-03` or `2003`; null for a date that is less certain than that. */
export function calendarDate(date: UncertainDate | null): string | null {
  const written = date && writtenDate(date);
  return written !== null && /^\d/.test(written) ? written : null;
}
