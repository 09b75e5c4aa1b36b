import { holds } from '../chart/dates';
import type { DesignationFact } from '../chart/fact';
import type { Snapshot } from '../chart/snapshot';

/** What the sources call a unit on the date, in their words. */
export function validDesignations({ chart, day }: Snapshot, unit: number): DesignationFact[] {
  return chart.designations(unit).filter(({ record }) => holds(record.period, day));
}
