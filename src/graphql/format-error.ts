import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, isValueNode, Kind, print } from 'graphql';
import type { ASTNode, GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { argumentFaults } from './argument-faults';
import { errorCode } from './error-codes';

/** An error as a client sees it: a sentence, one of our codes, and nothing of the inside of the service. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof ArgumentValidationError) {
    const message = argumentFaults(original.extensions.validationErrors).join(' ');
    return { ...formatted, message, extensions: { code: 'BAD_USER_INPUT' } };
  }
  const code = errorCode(formatted.extensions?.code);
  if (code === 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, message: 'Internal server error', extensions: { code } };
  }
  const refused = code === 'GRAPHQL_VALIDATION_FAILED' ? refusedValue(error) : undefined;
  if (refused) {
    return { ...formatted, message: withValue(formatted.message, refused), extensions: { code: 'BAD_USER_INPUT' } };
  }
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

/**
 * A value in the document that its type does not take is wrong input, just as it would be in a variable; other faults
 * of a document point at fields, arguments or definitions.
 */
function refusedValue(error: unknown): ASTNode | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  return node && (isValueNode(node) || node.kind === Kind.OBJECT_FIELD) ? node : undefined;
}

function withValue(message: string, node: ASTNode): string {
  const value = print(node);
  return message.includes(value) ? message : `${message} Found ${value}.`;
}
