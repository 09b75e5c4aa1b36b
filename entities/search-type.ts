import { defineEnum } from './define-enum';

export const SearchType = defineEnum('SearchType', 'What a search can find, by type.', {
  UNIT: 'Agencies, branches and offices, by any name, designation or summary; one without a name by its slug.',
  RESPONSIBILITY: 'What units do, by title, statement, actions, recipients and laws.',
  LAW: 'Laws, by title and reference.',
  PASSAGE: 'Places in the sources, by what they say.',
});
export type SearchType = keyof typeof SearchType;
