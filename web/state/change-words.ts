import type { UnitChangeKind } from '../generated/operations';

/** What happened to a unit from one day to another, in the order in which changes are told. */
export const changeWords: Readonly<Record<UnitChangeKind, string>> = {
  ADDED: 'added',
  REMOVED: 'removed',
  RENAMED: 'renamed',
  MOVED: 'moved',
  RECLASSIFIED: 'of another kind',
};
