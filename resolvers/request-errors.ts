import { GraphQLError } from 'graphql';

/** A request that asks for something in a way that cannot be answered; the sentence says what was expected. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A way to tell apart the units that a reference may mean. */
export interface Candidate {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** A reference that fits several units. The candidates stand in the extensions, in chart order. */
export function ambiguousReference(message: string, candidates: readonly Candidate[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'AMBIGUOUS_REFERENCE', candidates } });
}
