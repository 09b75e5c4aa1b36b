import { holds } from '../chart/dates';
import type { RelationRecord } from '../chart/document';
import type { Snapshot } from '../chart/snapshot';

/** How a unit stands on the date, besides its place in the tree, to units that exist then. */
export function validRelations({ chart, tree, day }: Snapshot, unit: number): RelationRecord[] {
  return chart.unit(unit).relations.filter(({ other, period }) => holds(period, day) && tree.has(chart.index(other)));
}
