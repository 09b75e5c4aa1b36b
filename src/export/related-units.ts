import { holds } from '../chart/dates';
import type { Snapshot } from '../chart/snapshot';
import type { RelationKind } from '../chart/vocabulary';

/** The slugs of the units that such relations lead to from a unit on the date, as far as they exist then. */
export function relatedUnits(
  { chart, tree, day }: Snapshot,
  unit: number,
  ...kinds: readonly [RelationKind, ...RelationKind[]]
): string[] {
  const others = chart
    .unit(unit)
    .relations.filter(({ kind, period }) => kinds.includes(kind) && holds(period, day))
    .map(({ other }) => other);
  return [...new Set(others)].filter((other) => tree.has(chart.index(other)));
}
