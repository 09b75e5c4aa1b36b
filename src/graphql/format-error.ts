import { GraphQLError, isValueNode, Kind, print } from 'graphql';
import type { ASTNode, GraphQLFormattedError } from 'graphql';
import { errorCode } from './error-codes';

/** A sentence that is longer repeats what came. */
const longestMessage = 500;
/** An error may be about very many places of the document; the first ones show where it is. */
const mostLocations = 5;

/** An error as a client sees it: a sentence, one of our codes, and nothing of the inside of the service. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, ...coded } = withCode(formatted, error);
  return {
    message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
    ...(locations && { locations: locations.slice(0, mostLocations) }),
    ...coded,
  };
}

/** What graphql-js says when it gives up comparing fields that stand in for each other. */
const aborted = 'Validation aborted.';
const tooManyAlike =
  'The document asks for the same fields so often that they cannot all be compared; ask for each once, or in a fragment.';

function withCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (formatted.message === aborted) return withCode({ ...formatted, message: tooManyAlike }, error);
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
  if (node?.kind === Kind.VARIABLE) return undefined;
  return node && (isValueNode(node) || node.kind === Kind.OBJECT_FIELD) ? node : undefined;
}

function withValue(message: string, node: ASTNode): string {
  const value = print(node);
  return message.includes(value) ? message : `${message} Found ${value}.`;
}
