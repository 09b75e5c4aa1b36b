import { parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { PersistedOperation } from './persisted-operation';

/** Operations that were to be persisted, and cannot be answered. */
export class UnfitOperations extends Error {
  override readonly name = 'UnfitOperations';
}

/** @throws UnfitOperations when the schema cannot answer one of them, with what is wrong with each */
export function requireAnswerable(operations: readonly PersistedOperation[], schema: GraphQLSchema): void {
  const faults = operations.flatMap(({ name, body }) => faultsOf(body, schema).map((fault) => `${name}: ${fault}`));
  if (faults.length > 0) throw new UnfitOperations(`Persisted operations cannot be answered:\n${faults.join('\n')}`);
}

function faultsOf(body: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(body)).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
