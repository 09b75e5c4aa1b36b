import { compare } from './compare-text';
import { effectiveDay } from './dates';
import { findUnits } from './find-unit';
import { foldText } from './fold-text';
import type { Snapshot } from './snapshot';
import { sortInSteps } from './sort-in-steps';
import { atOnce, rangesOf } from './steps';
import type { Steps } from './steps';
import type { UnitKind, UnitStatus } from './vocabulary';

export interface UnitFilter {
  readonly kinds?: readonly UnitKind[] | null;
  readonly statuses?: readonly UnitStatus[] | null;
  readonly acronym?: string | null;
  readonly nameContains?: string | null;
}

export interface UnitOrder {
  readonly field: 'CHART' | 'NAME' | 'ESTABLISHED';
  readonly direction: 'ASC' | 'DESC';
}

const statusesByDefault: readonly UnitStatus[] = ['ACTIVE', 'UNKNOWN'];

/** The units below one (all for null) that pass every part of the filter, in the order asked for; ties in chart order. */
export function selectUnits(...asked: Parameters<typeof selectInSteps>): readonly number[] {
  return atOnce(selectInSteps(...asked));
}

/** The same for very many units. */
export function* selectInSteps(
  snapshot: Snapshot,
  filter: UnitFilter,
  under: number | null,
  order: UnitOrder,
): Steps<readonly number[]> {
  const { kinds, acronym } = filter;
  const named = acronym == null ? null : new Set(findUnits(snapshot, { acronym }));
  const statuses = filter.statuses ?? statusesByDefault;
  const wanted = filter.nameContains == null ? null : foldText(filter.nameContains);
  const passes = (unit: number): boolean =>
    statuses.includes(snapshot.status(unit)) &&
    (kinds == null || kinds.includes(snapshot.kind(unit))) &&
    (named === null || named.has(unit)) &&
    (wanted === null || foldText(snapshot.name(unit)).includes(wanted)) &&
    (under === null || snapshot.tree.isUnder(unit, under));
  const units: number[] = [];
  for (const [start, end] of rangesOf(snapshot.units.length)) {
    for (const unit of snapshot.units.subarray(start, end)) if (passes(unit)) units.push(unit);
    yield;
  }
  return yield* inOrder(snapshot, units, order);
}

function* inOrder(snapshot: Snapshot, units: number[], { field, direction }: UnitOrder): Steps<readonly number[]> {
  const sign = direction === 'ASC' ? 1 : -1;
  switch (field) {
    case 'CHART':
      return direction === 'ASC' ? units : units.reverse();
    case 'NAME':
      return yield* sortInSteps(units, (one, other) => sign * snapshot.byName(one, other));
    case 'ESTABLISHED': {
      const established = (unit: number): string | null => effectiveDay(snapshot.period(unit).start);
      return yield* sortInSteps(units, (one, other) => compareKnown(established(one), established(other), sign));
    }
  }
}

/** What is not known stands last, whichever way the list runs. */
function compareKnown(one: string | null, other: string | null, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * compare(one, other);
}
