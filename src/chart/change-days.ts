import type { Chart } from './chart';
import { compare } from './compare-text';
import { dayBefore, effectiveDay, hasBounds } from './dates';
import type { Period, UncertainDate } from './dates';
import type { EventFact } from './fact';
import { groupInSteps } from './group-by';
import { alwaysThere } from './lifetime';
import { MadeOnce } from './made-once';
import { turningDays } from './names';
import { sortInSteps } from './sort-in-steps';
import { stepThrough } from './steps';
import type { Steps } from './steps';
import { unitOnDay } from './unit-on-day';

/** A day on which the chart changes, with the events on record that take effect on it. */
export interface ChangeDay {
  readonly date: string;
  readonly events: readonly EventFact[];
}

/**
 * Every day on which the tree is another than the day before or an event on record takes effect, oldest first. None
 * where the sources bear no dates.
 */
export const changeDays = new MadeOnce(readChangeDays);

function* readChangeDays(chart: Chart): Steps<readonly ChangeDay[]> {
  if (chart.header.coversUntil === null) return [];
  const eventsOn = yield* groupInSteps(chart.events, ({ record: { date, planned } }) =>
    planned ? [] : daysOf([date]),
  );
  const days = new Set(eventsOn.keys());
  yield* stepThrough(chart.units.keys(), (unit) => {
    for (const day of [...turnsOfPlace(chart, unit), ...turnsOfKind(chart, unit)]) {
      if (!days.has(day) && isSeen(chart, unit, day)) days.add(day);
    }
  });
  const inOrder = yield* sortInSteps([...days], compare);
  return inOrder.map((date) => ({ date, events: eventsOn.get(date) ?? [] }));
}

/** Every day on which a unit may begin, end, move or take another name. */
export function turnsOfPlace(chart: Chart, unit: number): readonly string[] {
  const { names, placements } = chart.unit(unit);
  const lifetime = chart.lifetime(unit);
  // Of most units of a large chart nothing bears a date.
  if (lifetime === alwaysThere && !hasDates(names) && !hasDates(placements)) return [];
  const { period, doubt } = lifetime;
  return [
    ...bounds([{ period }, ...names, ...placements]),
    ...daysOf([doubt?.date ?? null]),
    ...turningDays(names, 'PRIMARY'),
  ];
}

function turnsOfKind(chart: Chart, unit: number): readonly string[] {
  return bounds(chart.unit(unit).designations.filter(({ kind }) => kind !== null));
}

/** What begins on a day may look as it did before: a name that was known already, a place under a unit not there. */
function isSeen(chart: Chart, unit: number, day: string): boolean {
  return unitOnDay(chart, unit, day) !== unitOnDay(chart, unit, dayBefore(day));
}

function hasDates(records: readonly { readonly period: Period }[]): boolean {
  return records.some(({ period }) => hasBounds(period));
}

function bounds(records: readonly { readonly period: Period }[]): string[] {
  return daysOf(records.flatMap(({ period: { start, end } }) => [start, end]));
}

function daysOf(dates: readonly (UncertainDate | null)[]): string[] {
  return dates.map(effectiveDay).filter((day) => day !== null);
}
