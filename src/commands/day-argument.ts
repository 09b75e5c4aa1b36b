import { InvalidArgumentError } from 'commander';
import { isCalendarDay } from '../chart/dates';

/** A day on the command line, as it is written there. */
export function dayArgument(text: string): string {
  if (isCalendarDay(text)) return text;
  throw new InvalidArgumentError('Expected a day of the calendar, such as 2003-03-01.');
}
