import { defineEnum } from './define-enum';

export const Scope = defineEnum('Scope', 'Where something applies.', {
  DOMESTIC: 'Within the country.',
  ABROAD: 'In other countries.',
  CROSS_BORDER: 'Across the border, in or out.',
  GOVERNMENT_WIDE: 'In the whole of the government, beyond the agency itself.',
});
export type Scope = keyof typeof Scope;
