import { holds } from './dates';
import type { UnitRecord } from './document';
import type { UnitKind } from './vocabulary';

/** What the designation of a day (null: of the latest state) is read as, where that has a reading of its own. */
export function kindOn({ kind, designations }: UnitRecord, day: string | null): UnitKind {
  return designations.find((one) => one.kind !== null && holds(one.period, day))?.kind ?? kind;
}
