import { defineEnum } from './define-enum';

export const UnitStatus = defineEnum('UnitStatus', 'Whether a unit exists on the date that it is read at.', {
  ACTIVE: 'It exists, as far as the chart reaches.',
  ENDED: 'It, or the unit it belonged to, has been closed, merged away, renamed into another body or replaced.',
  PLANNED:
    'It, or the unit it belongs to, has been announced; nothing on record shows that it came to be. In the latest state only: on a date, what has not begun is not there.',
  UNKNOWN: 'It went, wholly or in part, into another body; the sources do not say whether anything lives on.',
});
export type UnitStatus = keyof typeof UnitStatus;
