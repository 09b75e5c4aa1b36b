import { dateInWords } from '../state/date-words';
import { yearsFrom } from './dates';
import { neighboursOf } from './neighbours';
import type { ChangeDay } from '../state/page';

export interface Choice {
  readonly text: string;
  readonly asOf: string | null;
}

/** The days that a state is best compared with: the change before, a year earlier, the beginning, the latest. */
export function comparisonChoices(
  days: readonly ChangeDay[],
  asOf: string | null,
  coversUntil: string | null,
): readonly Choice[] {
  const first = days[0]?.date;
  if (first === undefined) return [];
  const { previous } = neighboursOf(days, asOf);
  const inView = asOf ?? coversUntil;
  const yearEarlier = inView === null ? first : yearsFrom(inView, -1);
  const choices: Choice[] = [];
  const add = (text: string, date: string | null): void => {
    if (date !== asOf && !choices.some((choice) => choice.asOf === date)) choices.push({ text, asOf: date });
  };
  if (previous !== undefined) add(`The change before, ${dateInWords(previous)}`, previous);
  if (yearEarlier > first) add(`One year earlier, ${dateInWords(yearEarlier)}`, yearEarlier);
  add(`The beginning, ${dateInWords(first)}`, first);
  add('The latest state', null);
  return choices;
}
