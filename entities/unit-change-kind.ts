import { defineEnum } from './define-enum';

export const UnitChangeKind = defineEnum('UnitChangeKind', 'In what a unit differs between two views.', {
  ADDED: 'It is in the second view only. Forward in time it came to be, or the sources do not show it earlier.',
  REMOVED: 'It is in the first view only. Forward in time it ended; in another chart it may just not be told of.',
  RENAMED: 'It is in both under another name.',
  MOVED: 'It is in both under another parent.',
  RECLASSIFIED: 'It is in both as another kind of unit: an office that became a branch.',
});
export type UnitChangeKind = keyof typeof UnitChangeKind;
