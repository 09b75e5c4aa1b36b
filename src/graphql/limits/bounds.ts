import { mostObjects } from '../../../resolvers/list-of';

/** What a request may be and ask for. All of it is told in the description of the schema. */
export const bounds = {
  /** Words and signs of the document, comments and white space not counted. */
  tokens: 2000,
  /** Levels of fields inside fields. */
  depth: 24,
  /** Fields of an operation, those of a fragment counted wherever it is spread. */
  fields: 3000,
  aliases: 30,
  aliasLength: 100,
  rootFields: 20,
  directives: 20,
  /** Places of the answer that cannot be given, such as those behind a wrong cursor; each is told apart. */
  faults: 20,
  /** Objects of the answer, and a tenth of its other values. */
  cost: mostObjects,
  /** Characters of the answer. */
  characters: 4_000_000,
} as const;
