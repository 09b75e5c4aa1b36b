import { inWords, NotPersisted } from '../graphql/persisted/in-words';
import type { Parameters } from '../graphql/persisted/in-words';
import type { PersistedOperations } from '../graphql/persisted/persisted-operations';

/** What a request asks: in its body, or behind the question mark of its address. */
export interface Asked {
  readonly body: unknown;
  readonly search: string;
  /** The id of the persisted operation that it is; null for any other. */
  readonly operationId: string | null;
}

/** Parameters that some clients send empty rather than not at all. */
const optional = ['operationName', 'variables', 'extensions'];

/** Reads what a request asks, an operation that is named by its id put in words; else why it is not answered. */
export function askedInWords(url: string, body: unknown, persisted: PersistedOperations): Asked | NotPersisted {
  if (body === undefined) return askedByAddress(url, persisted);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { body, search: '', operationId: null };
  const sent = Object.entries(body).filter(([name, value]) => value !== '' || !optional.includes(name));
  const asked = inWords(Object.fromEntries(sent), persisted);
  return asked instanceof NotPersisted ? asked : { body: asked, search: '', operationId: idOf(asked, persisted) };
}

function askedByAddress(url: string, persisted: PersistedOperations): Asked | NotPersisted {
  const search = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');
  for (const name of optional) if (search.get(name) === '') search.delete(name);
  const sent = operationIn(search);
  const asked = inWords(sent, persisted);
  if (asked instanceof NotPersisted) return asked;
  search.delete('documentId');
  for (const name of ['query', 'extensions'] as const) {
    // What was sent twice stays so: Apollo refuses it.
    if (asked[name] !== sent[name]) search.set(name, written(asked[name]));
  }
  return { body: undefined, search: `?${search.toString()}`, operationId: idOf(asked, persisted) };
}

function idOf({ query }: Parameters, persisted: PersistedOperations): string | null {
  return typeof query === 'string' ? (persisted.id(query) ?? null) : null;
}

/** What says which operation is asked. */
function operationIn(search: URLSearchParams): Parameters {
  const [query, documentId] = ['query', 'documentId'].map((name) => search.get(name) ?? undefined);
  return { query, documentId, extensions: jsonOr(search.get('extensions')) };
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is not JSON stays as it is: Apollo says so. */
function jsonOr(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
