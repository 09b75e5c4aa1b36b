import { parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import { knownOperationTypes } from '../known-operation-types';
import { bounds } from '../limits/bounds';
import { checkShape } from '../limits/check-shape';
import type { PersistedOperation } from './persisted-operation';

/** Operations that were to be persisted, and cannot be answered. */
export class UnfitOperations extends Error {
  override readonly name = 'UnfitOperations';
}

/**
 * The documents of operations that alone are to be answered.
 *
 * @throws UnfitOperations when one of them never could be, with what is wrong with each
 */
export function answerable(operations: readonly PersistedOperation[], schema: GraphQLSchema): DocumentNode[] {
  const read = operations.map(({ name, body }) => ({ name, ...readBody(body, schema) }));
  const faults = read.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
  if (faults.length > 0) throw new UnfitOperations(`Persisted operations cannot be answered:\n${faults.join('\n')}`);
  return read.flatMap(({ document }) => document ?? []);
}

function readBody(body: string, schema: GraphQLSchema): { document?: DocumentNode; faults: string[] } {
  try {
    const document = parse(body, { maxTokens: bounds.tokens, noLocation: true });
    const faults = validate(schema, document, [...specifiedRules, knownOperationTypes]);
    const shapes = document.definitions
      .filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => (faults.length > 0 ? null : checkShape(document, operation)));
    return { document, faults: [...faults, ...shapes].flatMap((fault) => fault?.message ?? []) };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
}
