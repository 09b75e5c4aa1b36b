import type { IncomingMessage } from 'node:http';
import type { Parameters } from '../../graphql/persisted/in-words';
import type { PersistedOperations } from '../../graphql/persisted/persisted-operations';
import { askedInWords } from '../asked-in-words';
import type { Asked } from '../asked-in-words';

/** Of characters; a header that is longer is none of those that clients send. */
const longestHeader = 300;
const contentTypes = ['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'];

/** Headers with which an answer is not what it is without them, or a request not what it seems. */
const unusual = ['content-encoding', 'expect', 'graphql-cost', 'transfer-encoding', 'upgrade'] as const;
/** Those that an answer depends on. */
const decisive = ['accept', 'accept-encoding', 'accept-language'] as const;

/**
 * Whether a request is as nearly all are that ask an operation: a POST of JSON, and nothing out of the way.
 *
 * @param mostBytes of a body
 */
export function isPlain({ method, headers, rawHeaders }: IncomingMessage, mostBytes: number): boolean {
  const length = Number(headers['content-length']);
  return (
    method === 'POST' &&
    contentTypes.includes(headers['content-type'] ?? '') &&
    length > 0 &&
    length <= mostBytes &&
    unusual.every((name) => headers[name] === undefined) &&
    decisive.every((name) => (headers[name]?.length ?? 0) <= longestHeader) &&
    hasOneHost(rawHeaders)
  );
}

function hasOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts === 1;
}

/** An operation with its values, and that of the persisted operation which it is. */
export interface PlainOperation {
  readonly query: string;
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly id: string | null;
}

const known = ['query', 'variables', 'operationName', 'extensions'];

/** What a body asks; null where it is anything but an operation with its values. */
export function plainOperation(body: Buffer, persisted: PersistedOperations): PlainOperation | null {
  const text = body.toString();
  // Bytes that are no UTF-8, or a mark at the start.
  if (text.includes('\uFFFD') || text.startsWith('\uFEFF')) return null;
  const sent = jsonOrNull(text);
  const asked = isObject(sent) ? askedInWords('', sent, persisted) : null;
  return asked && 'body' in asked ? plainly(asked) : null;
}

/** The same of what was read already, be it from a body or from an address. */
export function plainly({ body, search, operationId: id }: Asked): PlainOperation | null {
  const sent = body === undefined ? bySearch(search) : body;
  if (!isObject(sent)) return null;
  const { query, variables, operationName, extensions } = sent;
  const isPlainly =
    typeof query === 'string' &&
    (variables == null || isObject(variables)) &&
    (operationName == null || typeof operationName === 'string') &&
    (extensions == null || isObject(extensions)) &&
    Object.keys(sent).every((name) => known.includes(name));
  if (!isPlainly) return null;
  return { query, name: operationName ?? undefined, variables: variables ?? {}, id };
}

function bySearch(search: string): unknown {
  const parameters = [...new URLSearchParams(search)];
  const sent = Object.fromEntries(parameters);
  // What is there twice is refused.
  if (Object.keys(sent).length < parameters.length) return null;
  const { variables, extensions, ...texts } = sent;
  return {
    ...texts,
    ...(variables !== undefined && { variables: jsonOrNull(variables) ?? variables }),
    ...(extensions !== undefined && { extensions: jsonOrNull(extensions) ?? extensions }),
  };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Parameters {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
