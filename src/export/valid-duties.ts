import type { ResponsibilityFact } from '../chart/fact';
import type { Snapshot } from '../chart/snapshot';

/** A responsibility, and how many others it is a part of. */
export interface Duty {
  readonly fact: ResponsibilityFact;
  readonly level: number;
  /** Whether a source says otherwise. */
  readonly isDisputed: boolean;
}

/** The responsibilities that a unit has on the date, each followed by its parts. */
export function validDuties(snapshot: Snapshot, unit: number): Duty[] {
  const levels = new Map<number, number>();
  return snapshot.chart.responsibilities(unit).flatMap((fact) => {
    if (!snapshot.isValid(fact)) return [];
    // A part that outlasts its whole stands in its place.
    const level = fact.partOf === null ? 0 : (levels.get(fact.partOf) ?? -1) + 1;
    levels.set(fact.ordinal, level);
    return [{ fact, level, isDisputed: fact.record.cites.some(({ stance }) => stance === 'CONTRADICTS') }];
  });
}
