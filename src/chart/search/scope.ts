import { isLater } from '../dates';
import { none } from '../pre-order';
import type { Snapshot } from '../snapshot';
import type { Findables } from './findables';
import { dayNumber } from './valid-times';

/** Whether something that can be found, by its number, is meant. */
export type Test = (number: number) => boolean;

/** True for what exists on the date of the view; in a view of no date, for all that is on record. */
export function existing(findables: Findables, snapshot: Snapshot): Test {
  const { asOf, chart, tree } = snapshot;
  if (asOf === null) return () => true;
  const isHeld = held(findables, snapshot);
  return (number) => {
    switch (findables.typeOf(number)) {
      case 'UNIT':
        return tree.has(number);
      case 'RESPONSIBILITY':
        return isHeld(number);
      case 'LAW': {
        const law = chart.laws[number - findables.firstLaw];
        return !isLater(law?.enacted ?? null, asOf) && !((law?.year ?? 0) > Number(asOf.slice(0, 4)));
      }
      case 'PASSAGE':
        return true;
    }
  };
}

/** True for a responsibility that holds, of a unit that exists. */
export function held(findables: Findables, { day, tree }: Snapshot): Test {
  const dayAsNumber = day === null ? null : dayNumber(day);
  return (responsibility) => tree.has(findables.unitOf(responsibility)) && findables.holds(responsibility, dayAsNumber);
}

/**
 * True for a unit, what is below it, and what those are responsible for. In a view of no date, what has ended or is
 * only planned is below whatever it was ever placed under.
 */
export function within(findables: Findables, { asOf, chart, tree }: Snapshot, top: number): Test {
  const isInTree = (unit: number): boolean => unit === top || tree.isUnder(unit, top);
  const known = new Map<number, boolean>();
  const wasEverBelow = (unit: number): boolean => {
    const seen = new Set([unit]);
    for (const below of seen) {
      if (known.get(below) ?? isInTree(below)) {
        known.set(unit, true);
        return true;
      }
      if (known.has(below)) continue;
      for (const { parent } of chart.unit(below).placements) seen.add(chart.index(parent));
    }
    for (const other of seen) known.set(other, false);
    return false;
  };
  return (number) => {
    const unit = findables.unitOf(number);
    if (unit === none) return false;
    if (tree.has(unit)) return isInTree(unit);
    return asOf === null && wasEverBelow(unit);
  };
}
