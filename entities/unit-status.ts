import { defineEnum } from './define-enum';

export const UnitStatus = defineEnum('UnitStatus', 'Whether a unit exists.', {
  ACTIVE: 'It exists, as far as the chart reaches.',
  ENDED: 'It, or the unit it belonged to, has been closed, merged away, renamed into another body or replaced.',
  PLANNED: 'It has been announced; nothing on record shows that it came to be.',
  UNKNOWN: 'It went, wholly or in part, into another body; the sources do not say whether anything lives on.',
});
export type UnitStatus = keyof typeof UnitStatus;
