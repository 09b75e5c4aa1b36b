import { quote } from '../../chart/quote';
import type { ErrorCode } from '../error-codes';
import type { PersistedOperations } from './persisted-operations';

/** What a request asks with: `query`, `variables` and the like, as GraphQL over HTTP has them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Why a request is not answered. */
export class NotPersisted {
  constructor(
    readonly code: Extract<ErrorCode, 'BAD_REQUEST' | 'PERSISTED_QUERY_NOT_FOUND' | 'OPERATION_NOT_PERSISTED'>,
    readonly message: string,
  ) {}
}

/**
 * A request in words: with the text of the operation that it names by its id. Where it has both, the text is what is
 * asked.
 *
 * @see https://github.com/graphql/graphql-over-http `documentId`, of Persisted Documents
 * @see https://www.apollographql.com/docs/apollo-server/performance/apq `extensions.persistedQuery`
 */
export function inWords(parameters: Parameters, persisted: PersistedOperations): Parameters | NotPersisted {
  const { documentId, ...asked } = withoutPersistedQuery(parameters);
  if (typeof asked.query === 'string' && asked.query !== '') {
    const refusal = persisted.refusal(asked.query);
    return refusal === null ? asked : new NotPersisted('OPERATION_NOT_PERSISTED', refusal);
  }
  const id = documentId ?? persistedQuery(parameters).sha256Hash;
  if (id === undefined || id === null) return asked;
  if (typeof id !== 'string')
    return new NotPersisted('BAD_REQUEST', `The id of the operation is ${quote(id)}; expected a text.`);
  const query = persisted.body(id);
  if (query !== undefined) return { ...asked, query };
  // The word that clients know.
  return new NotPersisted('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
}

const persistedQuery = ({ extensions }: Parameters): Parameters => membersOf(membersOf(extensions).persistedQuery);

function withoutPersistedQuery(parameters: Parameters): Parameters {
  const { persistedQuery: named, ...extensions } = membersOf(parameters.extensions);
  return named === undefined ? parameters : { ...parameters, extensions };
}

function membersOf(value: unknown): Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Parameters) : {};
}
