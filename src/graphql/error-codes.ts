import { ApolloServerErrorCode } from '@apollo/server/errors';

/** Every code that an error of the service can bear, and what it means. */
export const errorCodes = {
  BAD_USER_INPUT: 'An argument or a variable has a value that cannot be answered; the sentence says what was expected.',
  AMBIGUOUS_REFERENCE: 'A reference fits several units; they stand in `extensions.candidates`.',
  GRAPHQL_PARSE_FAILED: 'The text is not a GraphQL document.',
  GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
  PERSISTED_QUERY_NOT_FOUND:
    'No persisted operation has the id of the request; send its text. The message is the word that clients look for.',
  OPERATION_NOT_PERSISTED:
    'The service answers persisted operations alone, and the text of the request is that of none; the sentence says which is near.',
  COST_LIMIT_EXCEEDED:
    'The request asks for more than one request may; the sentence says how much it costs, what is allowed, and where most of it goes.',
  RATE_LIMITED: 'The client has sent too many requests; `Retry-After` says in how many seconds to go on.',
  OVERLOADED: 'The service has more to do than it can; `Retry-After` says in how many seconds to ask again.',
  NOT_READY: 'The service is starting or stopping.',
  BAD_REQUEST: 'The HTTP request is not one that GraphQL over HTTP allows.',
  METHOD_NOT_ALLOWED: 'The HTTP method is not one of those that the address answers.',
  PAYLOAD_TOO_LARGE: 'The body of the request is longer than the service reads.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of the request has a content type that the service does not read.',
  INTERNAL_SERVER_ERROR: 'A fault of the service; it has been logged.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** Codes of Apollo Server that mean one of ours. */
const sameAs: ReadonlyMap<string, ErrorCode> = new Map([
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, 'BAD_REQUEST'],
]);

/** The code of ours for what an error bears; whatever is not known is a fault of the service. */
export function errorCode(code: unknown): ErrorCode {
  if (typeof code !== 'string') return 'INTERNAL_SERVER_ERROR';
  if (Object.hasOwn(errorCodes, code)) return code as ErrorCode;
  return sameAs.get(code) ?? 'INTERNAL_SERVER_ERROR';
}
