import { isLater } from '../dates';
import type { ResponsibilityFact } from '../fact';
import type { Snapshot } from '../snapshot';
import type { Findable } from './findable';

/** True for what exists on the date of the view; in a view of no date, for all that is on record. */
export function isThere(snapshot: Snapshot, found: Findable): boolean {
  if (snapshot.asOf === null) return true;
  switch (found.type) {
    case 'UNIT':
      return snapshot.tree.has(found.unit);
    case 'RESPONSIBILITY':
      return isHeld(snapshot, found.fact);
    case 'LAW':
      return !isLater(found.law.enacted, snapshot.asOf) && !((found.law.year ?? 0) > Number(snapshot.asOf.slice(0, 4)));
    case 'PASSAGE':
      return true;
  }
}

/** True for a responsibility that holds, of a unit that exists. */
export function isHeld(snapshot: Snapshot, fact: ResponsibilityFact): boolean {
  return snapshot.tree.has(fact.unit) && snapshot.isValid(fact);
}

/**
 * True for a unit, what is below it, and what those are responsible for. In a view of no date, what has ended or is
 * only planned is below whatever it was ever placed under.
 */
export function isWithin(snapshot: Snapshot, found: Findable, top: number): boolean {
  if (found.type !== 'UNIT' && found.type !== 'RESPONSIBILITY') return false;
  const unit = found.type === 'UNIT' ? found.unit : found.fact.unit;
  const { chart, tree, asOf } = snapshot;
  if (tree.has(unit)) return unit === top || tree.isUnder(unit, top);
  if (asOf !== null) return false;
  const seen = new Set([unit]);
  for (const below of seen) {
    if (below === top || tree.isUnder(below, top)) return true;
    for (const { parent } of chart.unit(below).placements) seen.add(chart.index(parent));
  }
  return false;
}
