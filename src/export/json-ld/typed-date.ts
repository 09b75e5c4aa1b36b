import type { UncertainDate } from '../../chart/dates';
import { calendarDate } from '../written-date';
import type { Node } from './node';

const types = new Map([
  ['YYYY'.length, 'xsd:gYear'],
  ['YYYY-MM'.length, 'xsd:gYearMonth'],
  ['YYYY-MM-DD'.length, 'xsd:date'],
]);

/**
 * A date with the type that says how well it is known: a day, a month or a year of XML Schema, else one of the days
 * between two bounds in the Extended Date/Time Format, such as `[..2003-03-01]`. Null where no bound is known.
 */
export function typedDate(date: UncertainDate | null): Node | null {
  if (date === null) return null;
  const certain = calendarDate(date);
  if (certain !== null) return { '@value': certain, '@type': types.get(certain.length) };
  const { earliest, latest } = date;
  if (earliest === null && latest === null) return null;
  return { '@value': `[${earliest ?? ''}..${latest ?? ''}]`, '@type': 'edtf:EDTF' };
}
