import { isCalendarDay, parseUncertainDate } from '../../chart/dates';
import type { DateOrder } from '../import-options';
import { isNothing } from './nothing';

/** A date in the form that a chart file has it in; null for none; else what was expected. */
export type ReadDate = { readonly date: string | null } | { readonly expected: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const forms = 'a date such as 2003, 2003-03, 2003-03-01, 1 March 2003 or 31/03/2003';

/** Reads a date as files write them. Which of two numbers is the month is not guessed where both may be. */
export function readDate(written: string, order: DateOrder | undefined): ReadDate {
  const text = written.trim();
  if (isNothing(text) || /^(present|current|ongoing|now|0000-00-00)$/i.test(text)) return { date: null };
  if (parseUncertainDate(text)) return { date: text };
  const [day = text] = /^\d{4}-\d{2}-\d{2}(?=[T ]\d)/.exec(text) ?? [];
  const found = inYearFirst(day) ?? inWords(text) ?? inNumbers(text, order);
  if (typeof found !== 'string') return found ?? { expected: forms };
  return parseUncertainDate(found) ? { date: found } : { expected: 'a day of the calendar' };
}

function inYearFirst(text: string): string | null {
  const [, year = '', month = '', day] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === '' ? null : joined(year, month, day);
}

/** '1 March 2003', 'March 1, 2003', 'Mar. 2003'. */
function inWords(text: string): string | null {
  const [, firstDay, word = '', secondDay, year = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?([a-z]{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/i.exec(text) ?? [];
  const month = months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || (firstDay !== undefined && secondDay !== undefined)) return null;
  return joined(year, String(month), firstDay ?? secondDay);
}

/** '31/03/2003', and '03/04/2003' where the order is said. */
function inNumbers(text: string, order: DateOrder | undefined): string | ReadDate | null {
  const [, first = '', second = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  if (year === '') return null;
  const [dayFirst, monthFirst] = [joined(year, second, first), joined(year, first, second)];
  const possible = [dayFirst, monthFirst].filter(isCalendarDay);
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst;
  if (new Set(possible).size > 1) {
    return {
      expected: `a date of one meaning, but it is ${dayFirst} or ${monthFirst}: say --date-order day-first or month-first`,
    };
  }
  return possible[0] ?? null;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
}
