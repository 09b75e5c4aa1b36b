import { isCalendarDay, parseUncertainDate } from '../../chart/dates';
import type { DateOrder } from '../import-options';
import { isNothing } from './nothing';

/** A date in the form that a chart file has it in; null for none; else what was expected. */
export type ReadDate = { readonly date: string | null; readonly isStandIn?: true } | { readonly expected: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const forms = 'a date such as 2003, 2003-03, 2003-03-01, 1 March 2003 or 31/03/2003';

/** Reads a date as files write them. Which of two numbers is the month is not guessed where both may be. */
export function readDate(written: string, order: DateOrder | undefined): ReadDate {
  const text = written.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2}[.\d]*)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  if (isNothing(text) || /^(present|current|ongoing|now)$/i.test(text)) return { date: null };
  if (standIns.test(text)) return { date: null, isStandIn: true };
  if (parseUncertainDate(text)) return { date: text };
  const found = inYearFirst(text) ?? inWords(text) ?? inNumbers(text, order);
  if (typeof found !== 'string') return found ?? { expected: dayNumber(text) ?? forms };
  return parseUncertainDate(found) ? { date: found } : { expected: 'a day of the calendar' };
}

/** What programs write where they have no date. */
const standIns = /^(?:0000-00-00|0001-01-01|9999-12-31)$/;

/** A spreadsheet keeps a day as the number of days since the end of 1899; from 1954 to 2064 it has five digits. */
function dayNumber(text: string): string | null {
  const days = /^([2-5]\d{4})(?:\.\d+)?$/.exec(text)?.[1];
  if (days === undefined) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10);
  return `a date, but it looks like a spreadsheet's number for ${day}: give the column the format of a date and save it again`;
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
