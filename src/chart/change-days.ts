import type { Chart } from './chart';
import { compare } from './compare-text';
import { effectiveDay } from './dates';
import type { Period, UncertainDate } from './dates';
import type { EventFact } from './fact';
import { groupBy } from './group-by';
import { turningDays } from './names';

/** A day on which the chart changes, with the events on record that take effect on it. */
export interface ChangeDay {
  readonly date: string;
  readonly events: readonly EventFact[];
}

/**
 * Every day on which something changes that the chart speaks for, oldest first: between two of them it is the same on
 * every day. None where the sources bear no dates.
 */
export function changeDays(chart: Chart): ChangeDay[] {
  if (chart.header.coversUntil === null) return [];
  const eventsOn = groupBy(
    chart.events.filter(({ record }) => !record.planned),
    ({ record: { date } }) => [effectiveDay(date)].filter((day) => day !== null),
  );
  const days = new Set([...turnsOfTree(chart), ...turnsOfKind(chart), ...eventsOn.keys()]);
  return [...days].sort(compare).map((date) => ({ date, events: eventsOn.get(date) ?? [] }));
}

/** Every day on which a unit begins, ends, moves or takes another name. */
export function turnsOfTree(chart: Chart): Set<string> {
  const days = new Set<string>();
  chart.units.forEach(({ names, placements }, unit) => {
    const { period, doubt } = chart.lifetime(unit);
    addBounds(days, period);
    addDay(days, doubt?.date);
    for (const record of names) addBounds(days, record.period);
    for (const day of turningDays(names, 'PRIMARY')) days.add(day);
    for (const record of placements) addBounds(days, record.period);
  });
  return days;
}

/** Every day on which a unit may become one of another kind. */
function turnsOfKind(chart: Chart): Set<string> {
  const days = new Set<string>();
  for (const { designations } of chart.units) {
    for (const { kind, period } of designations) if (kind !== null) addBounds(days, period);
  }
  return days;
}

function addBounds(days: Set<string>, { start, end }: Period): void {
  addDay(days, start);
  addDay(days, end);
}

function addDay(days: Set<string>, date: UncertainDate | null | undefined): void {
  const day = effectiveDay(date ?? null);
  if (day !== null) days.add(day);
}
