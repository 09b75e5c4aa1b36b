import { createUnionType } from 'type-graphql';
import { Agency } from './agency';
import { Branch } from './branch';
import { Law } from './law';
import { Office } from './office';
import { Passage } from './passage';
import { Responsibility } from './responsibility';

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'What a search can find.',
  types: () => [Agency, Branch, Office, Responsibility, Law, Passage] as const,
});
export type SearchResult = typeof SearchResult;
