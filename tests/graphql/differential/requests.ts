import { gzipSync } from 'node:zlib';
import type { OutgoingHttpHeaders } from 'node:http';
import type { PersistedOperation } from '../../../src/graphql/persisted/persisted-operation';
import type { Dice } from './dice';
import type { Question, Variables } from './question';

/** A request over HTTP. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer;
}

type Parameters = Readonly<Record<string, unknown>>;
type Change<From, To> = (from: From, dice: Dice) => To;

const json = 'application/json';

/** Nearly all requests are like this. */
export function plainRequest({ text, operationName }: Question, variables: Variables): Asked {
  return post(JSON.stringify(parameters(text, operationName, variables)));
}

/** The same to whoever reads it, in other bytes. */
export function sameRequest({ text, operationName }: Question, variables: Variables): Asked {
  return post(JSON.stringify(parameters(text, operationName, variables), null, 1));
}

/** One that is the same to the letter, or out of the way: in what it is, in what it sends or in how it is sent. */
export function anyRequest(
  question: Question,
  variables: Variables,
  known: readonly PersistedOperation[],
  dice: Dice,
): Asked {
  const { text, operationName } = question;
  if (dice.chance(0.25)) return withHeaders(byAddress(parameters(text, operationName, variables), dice), dice);
  if (dice.chance(0.08)) return withHeaders(persisted(variables, known, dice), dice);
  const sent = dice.chance(0.5)
    ? dice.pick(otherParameters)(parameters(text, operationName, variables), dice)
    : parameters(text, operationName, variables);
  const body = JSON.stringify(sent);
  const asked = dice.chance(0.3) ? dice.pick(otherBodies)(body, dice) : post(body);
  return withHeaders(asked, dice);
}

/** The same question for an answer in another language, of another type or packed, if there is one. */
export function varied(asked: Asked, dice: Dice): Asked {
  const languages = ['fr', 'ar', 'fr-CA'].map((one) => ({ 'accept-language': one }));
  const others = [
    { accept: 'application/graphql-response+json' },
    { 'accept-encoding': 'gzip' },
    { 'accept-encoding': 'br' },
  ];
  return { ...asked, headers: { ...asked.headers, ...dice.pick([...languages, ...others]) } };
}

function parameters(query: string, operationName: string | undefined, variables: Variables): Parameters {
  return {
    query,
    ...(operationName !== undefined && { operationName }),
    ...(Object.keys(variables).length > 0 && { variables }),
  };
}

function post(body: Buffer | string, headers: OutgoingHttpHeaders = {}, path = '/graphql'): Asked {
  return { method: 'POST', path, headers: { 'content-type': json, ...headers }, body: Buffer.from(body) };
}

function byAddress({ query, variables, operationName }: Parameters, dice: Dice): Asked {
  const search = new URLSearchParams({ query: String(query) });
  if (variables !== undefined) search.set('variables', JSON.stringify(variables));
  if (typeof operationName === 'string') search.set('operationName', operationName);
  for (const [name, value] of Object.entries(dice.pick(moreOfAddress))) search.append(name, value);
  const path = `/graphql?${search.toString()}`;
  // Of one that is too long nobody reads of which kind it is.
  const method = dice.pick(['GET', 'GET', 'GET', 'GET', 'HEAD', 'HEAD', 'POST']);
  return { method: path.length < 8000 ? method : 'GET', path, headers: {} };
}

/** Behind an operation in an address; most stand alone. */
const moreOfAddress: readonly Readonly<Record<string, string>>[] = [
  ...[{}, {}, {}, {}, { extensions: '{}' }, { operationName: '' }, { variables: '' }, { more: '1' }],
  ...[{ query: '{__typename}' }, { variables: '[1]' }, { extensions: 'x' }, { operationName: 'None' }],
];

function persisted(variables: Variables, known: readonly PersistedOperation[], dice: Dice): Asked {
  const { id, body } = dice.pick(known);
  const forms: readonly Parameters[] = [
    { documentId: id, variables },
    { documentId: id },
    { documentId: `sha256:${id}` },
    { documentId: 'none' },
    { documentId: 1 },
    { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } },
    { query: body },
    { query: body, documentId: 'none' },
  ];
  return post(JSON.stringify(dice.pick(forms)));
}

/** Other things to send, of which not all are right. */
const otherParameters: readonly Change<Parameters, unknown>[] = [
  ...[{ extensions: {} }, { extensions: null }, { extensions: { a: 1 } }, { more: [1] }].map(with_),
  ...[{ operationName: null }, { operationName: '' }, { variables: '' }, { extensions: '' }].map(with_),
  ...[{ operationName: 1 }, { variables: [] }, { variables: 'a' }, { variables: 1 }, { extensions: 'a' }].map(with_),
  ...[{ query: 1 }, { query: '' }, { query: null }, { query: { kind: 'Document' } }, { documentId: 'none' }].map(with_),
  ...[{ operationName: 'None' }, { operationName: '__proto__' }, { operationName: 'x'.repeat(300) }].map(with_),
  (sent) => ({ ...sent, variables: { ...(sent.variables as object | undefined), more: 1, toString: 1 } }),
  (sent) => ({ ...sent, query: `${String(sent.query)} ` }),
  (sent) => ({ ...sent, query: `\uFEFF${String(sent.query)}` }),
  (sent) => [sent],
  ({ query }) => ({ query }),
  ({ query }) => query,
  () => ({}),
  () => null,
  () => 1,
];

function with_(more: Parameters): Change<Parameters, Parameters> {
  return (sent) => ({ ...sent, ...more });
}

/** Other bytes than those of JSON as it is usually written, of which not all are JSON. */
const otherBodies: readonly Change<string, Asked>[] = [
  (body) => post(body.replace(/[^\0-~]|[aeiou]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)),
  (body) => post(body.replace('{', '{"query":"{__typename}","__proto__":{"a":1},')),
  (body) => post(body.replace(/\}$/, ',"query":"{__typename}"}')),
  (body) => post(` \n${body}\t`),
  (body) => post(`\uFEFF${body}`),
  (body) => post(Buffer.concat([Buffer.from(body.slice(0, -2)), Buffer.from([0xff, 0xc0]), Buffer.from('"}')])),
  (body) => post(Buffer.from(body, 'utf16le')),
  (body, dice) => post(body.slice(0, dice.below(body.length))),
  (body) => post(body.replace(/\}$/, `,"variables":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`)),
  (body) => post(gzipSync(body), { 'content-encoding': 'gzip' }),
  (body) => post(body, { 'transfer-encoding': 'chunked' }),
  (body) => post(body, {}, '/graphql?query={__typename}'),
  (body) => post(body, {}, '/graphql/'),
  (body, dice) => ({ ...post(body), method: dice.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS']) }),
  () => post(''),
];

const headers: readonly OutgoingHttpHeaders[] = [
  ...['*/*', json, 'application/graphql-response+json', `${json};q=0.5, application/graphql-response+json`].map(
    accepting,
  ),
  ...['text/html', 'text/plain', '', `multipart/mixed, ${json};q=0.1`, 'x'.repeat(400)].map(accepting),
  ...['gzip', 'br', 'gzip, deflate, br', 'identity;q=0, gzip', 'br;q=0', '*'].map((one) => ({
    'accept-encoding': one,
  })),
  ...['fr', 'en, fr;q=0.5', 'fr-CA', 'ar', '*', 'de', 'x'.repeat(600)].map((one) => ({ 'accept-language': one })),
  ...['report', 'other'].map((one) => ({ 'graphql-cost': one })),
  ...[`${json}; charset=utf-8`, `${json};charset=UTF8`, `${json}; charset=latin1`].map(ofType),
  ...['text/plain', 'application/graphql', 'application/json+x', 'multipart/form-data; boundary=x'].map(ofType),
  ...['*', '"none"', 'W/"none", "other"'].map((one) => ({ 'if-none-match': one })),
  ...[{ cookie: 'a=b' }, { authorization: 'Basic YTpi' }, { origin: 'https://example.org' }, { te: 'trailers' }],
  ...[
    { 'sec-fetch-site': 'cross-site', cookie: 'a' },
    { 'apollo-require-preflight': '1', cookie: 'a' },
    { 'apollo-require-preflight': '', cookie: 'a' },
  ],
  ...[{ 'x-http-method-override': 'GET' }, { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }],
];

function accepting(accept: string): OutgoingHttpHeaders {
  return { accept };
}

function ofType(type: string): OutgoingHttpHeaders {
  return { 'content-type': type };
}

function withHeaders(asked: Asked, dice: Dice): Asked {
  const count = dice.below(3);
  return {
    ...asked,
    headers: Object.assign(
      { ...asked.headers },
      ...Array.from({ length: count }, () => dice.pick(headers)),
    ) as OutgoingHttpHeaders,
  };
}
