import type { Chart } from './chart';
import { holds, isLater, isReached } from './dates';
import type { PlacementRecord } from './document';
import { validName } from './names';
import { kindOn } from './unit-kind';
import type { UnitStatus } from './vocabulary';

/** What is seen of a unit on a day, to be compared with another day; made without the tree, which takes longer. */
export function unitOnDay(chart: Chart, unit: number, day: string): string {
  const status = statusOnDay(chart, unit, day);
  if (status === 'PLANNED') return status;
  const seen = [status, chart.name(unit, day)];
  if (status === 'ENDED') return JSON.stringify(seen);
  const { parent, position } = placeOnDay(chart, unit, day) ?? {};
  const record = chart.unit(unit);
  return JSON.stringify([...seen, validName(record.names, 'ACRONYM', day), kindOn(record, day), parent, position]);
}

/** Its own, but for what stands under a unit that is not there. */
function statusOnDay(chart: Chart, unit: number, day: string): UnitStatus {
  for (let above: number | undefined = unit; above !== undefined;) {
    const status = ownStatus(chart, above, day);
    if (status === 'ENDED' || status === 'PLANNED') return status;
    const place = placeOnDay(chart, above, day);
    above = place && chart.index(place.parent);
  }
  return ownStatus(chart, unit, day);
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
