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

/** True for a unit, what is below it, and what those are responsible for. */
export function isWithin({ tree }: Snapshot, found: Findable, top: number): boolean {
  if (found.type !== 'UNIT' && found.type !== 'RESPONSIBILITY') return false;
  const unit = found.type === 'UNIT' ? found.unit : found.fact.unit;
  return (unit === top && tree.has(unit)) || tree.isUnder(unit, top);
}
