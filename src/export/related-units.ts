import type { Snapshot } from '../chart/snapshot';
import type { RelationKind } from '../chart/vocabulary';
import { validRelations } from './valid-relations';

/** The slugs of the units that such relations lead to from a unit on the date, as far as they exist then. */
export function relatedUnits(
  snapshot: Snapshot,
  unit: number,
  ...kinds: readonly [RelationKind, ...RelationKind[]]
): string[] {
  const relations = validRelations(snapshot, unit).filter(({ kind }) => kinds.includes(kind));
  return [...new Set(relations.map(({ other }) => other))];
}
