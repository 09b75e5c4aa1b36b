import { defineEnum } from './define-enum';

export const UnitKind = defineEnum(
  'UnitKind',
  'What a unit is, in our reading; the words that the sources use are its designations.',
  {
    AGENCY: 'A body of its own: a department, an agency, a bureau or a service.',
    BRANCH: 'One of the main operational parts of an agency.',
    OFFICE: 'Any other part: an office, a division, a unit, a program.',
  },
);
export type UnitKind = keyof typeof UnitKind;
