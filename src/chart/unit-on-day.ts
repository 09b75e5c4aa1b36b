import type { Chart } from './chart';
import { compare } from './compare-text';
import { dayBefore, effectiveDay, holds, isLater, isReached } from './dates';
import type { PlacementRecord } from './document';
import { validName } from './names';
import { kindOn } from './unit-kind';
import type { UnitStatus } from './vocabulary';

/**
 * What is seen of a unit on a day in the chart's own language, to be compared with another day; made without the tree,
 * which takes longer.
 */
export function unitOnDay(chart: Chart, unit: number, day: string): string {
  const status = statusOnDay(chart, unit, day);
  if (status === 'PLANNED') return status;
  const seen = [status, chart.name(unit, day)];
  if (status === 'ENDED') return JSON.stringify(seen);
  const { parent, position } = placeOnDay(chart, unit, day) ?? {};
  const record = chart.unit(unit);
  const acronym = validName(record.names, 'ACRONYM', day, { language: null, own: chart.header.language })?.text ?? null;
  return JSON.stringify([...seen, acronym, kindOn(record, day), parent, position]);
}

/** The last day up to that one on which a unit was there; where it never was, the first day of that. */
export function lastDay(chart: Chart, unit: number, day: string): string {
  let at = day;
  while (statusOnDay(chart, unit, at) === 'ENDED') {
    const turn = lastTurn(chart, unit, at);
    if (turn === undefined) return at;
    const before = dayBefore(turn);
    if (statusOnDay(chart, unit, before) === 'PLANNED') return turn;
    at = before;
  }
  return at;
}

/** The last day up to that one on which a unit, or one that it is then below, began, ended or came to its place. */
function lastTurn(chart: Chart, unit: number, day: string): string | undefined {
  return lineOnDay(chart, unit, day)
    .flatMap((above) => {
      const { start, end } = chart.lifetime(above).period;
      return [start, end, placeOnDay(chart, above, day)?.period.start ?? null];
    })
    .map(effectiveDay)
    .filter((turn): turn is string => turn !== null && turn <= day)
    .sort(compare)
    .at(-1);
}

/** Its own, but for what stands under a unit that is not there. */
function statusOnDay(chart: Chart, unit: number, day: string): UnitStatus {
  const statuses = lineOnDay(chart, unit, day).map((above) => ownStatus(chart, above, day));
  return statuses.find((status) => status === 'ENDED' || status === 'PLANNED') ?? ownStatus(chart, unit, day);
}

/** A unit and those above it, be they there or not. */
function lineOnDay(chart: Chart, unit: number, day: string): number[] {
  const line: number[] = [];
  for (let above: number | undefined = unit; above !== undefined;) {
    line.push(above);
    const place = placeOnDay(chart, above, day);
    above = place && chart.index(place.parent);
  }
  return line;
}

function ownStatus(chart: Chart, unit: number, day: string): UnitStatus {
  const { isPlanned, period, doubt } = chart.lifetime(unit);
  if (isReached(period.end, day)) return 'ENDED';
  if (isPlanned || isLater(period.start, day)) return 'PLANNED';
  return doubt && isReached(doubt.date, day) ? 'UNKNOWN' : 'ACTIVE';
}

function placeOnDay(chart: Chart, unit: number, day: string): PlacementRecord | undefined {
  return chart.unit(unit).placements.find(({ period }) => holds(period, day));
}
