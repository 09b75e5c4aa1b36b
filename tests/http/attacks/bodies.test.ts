import { charts, serviceUnderAttack, withstands } from '../../support/attacks';
import { chunked, post, request, times } from '../../support/requests';

const target = serviceUnderAttack();

const query = '{ charts { slug } }';
const inChunks = (body: string): Buffer => post(body, { 'content-length': undefined, 'transfer-encoding': 'chunked' });
const filled = (bytes: number): string => JSON.stringify({ query, extensions: { filled: 'x'.repeat(bytes) } });

describe('a body that is no request', () => {
  withstands(target, [
    ['JSON that is none', post('{"query": }'), 'BAD_REQUEST'],
    ['JSON that is cut off', post('{"query":"{ charts'), 'BAD_REQUEST'],
    ['JSON with more behind it', post(`${JSON.stringify({ query })}{}`), 'BAD_REQUEST'],
    ['JSON with single quotes', post("{'query':'{ charts { slug } }'}"), 'BAD_REQUEST'],
    ['a script', post('alert(1)'), 'BAD_REQUEST'],
    ['GraphQL that is not in JSON', post(query), 'BAD_REQUEST'],
    ['an empty body', post('', { 'content-length': '0' }), 'BAD_REQUEST'],
    ['no body at all', post(''), 'BAD_REQUEST'],
    ['white space', post(' \r\n\t'), 'BAD_REQUEST'],
    ['null', post('null'), 'BAD_REQUEST'],
    ['true', post('true'), 'BAD_REQUEST'],
    ['a number', post('1e999'), 'BAD_REQUEST'],
    ['a text', post('"{ charts { slug } }"'), 'BAD_REQUEST'],
    ['an empty object', post('{}'), 'BAD_REQUEST'],
    ['20,000 open brackets', post('['.repeat(20_000)), 'BAD_REQUEST'],
    ['brackets 20,000 deep', post('['.repeat(20_000) + ']'.repeat(20_000)), 'BAD_REQUEST'],
    ['objects 20,000 deep', post(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), 'BAD_REQUEST'],
  ]);
});

describe('a batch', () => {
  withstands(target, [
    ['of none', post('[]'), 'BAD_REQUEST'],
    ['of one', post(JSON.stringify([{ query }])), 'BAD_REQUEST'],
    ['of 1,000', post(JSON.stringify(Array.from({ length: 1000 }, () => ({ query })))), 'BAD_REQUEST'],
    ['of nulls', post('[null,null]'), 'BAD_REQUEST'],
    ['in an object of numbered keys', post(JSON.stringify({ 0: { query }, 1: { query } })), 'BAD_REQUEST'],
  ]);
});

describe('parameters of a wrong type', () => {
  const wrong = (name: string, values: readonly unknown[]): [string, Buffer, 'BAD_REQUEST'][] =>
    values.map((value) => [
      `${name} as ${JSON.stringify(value)}`,
      post(JSON.stringify({ query, [name]: value })),
      'BAD_REQUEST',
    ]);
  withstands(target, [
    ...wrong('query', [null, 1, true, [], ['{ charts { slug } }'], {}, { query }, '']),
    ...wrong('variables', [1, true, [], '{}', 'x']),
    ...wrong('operationName', [1, true, [], {}]),
    ...wrong('extensions', [1, true, [], '{}']),
  ]);
});

describe('keys that come twice, or are not known', () => {
  withstands(target, [
    ['the last query of two', post(`{"query":"{ nothing }","query":${JSON.stringify(query)}}`), charts],
    ['a query in capitals', post(JSON.stringify({ QUERY: query })), 'BAD_REQUEST'],
    ['1,000 unknown keys', post(`{${times(1000, (key) => `"k${String(key)}":1`, ',')},"query":"${query}"}`), charts],
    ['a query with its name escaped', post('{"\\u0071uery":"{ charts { slug } }"}'), charts],
  ]);
});

describe('a body that is too long', () => {
  const megabytes = 'x'.repeat(8 * 1024 * 1024);
  withstands(target, [
    ['8 MB', post(megabytes), 'PAYLOAD_TOO_LARGE'],
    ['8 MB of JSON', post(filled(8 * 1024 * 1024)), 'PAYLOAD_TOO_LARGE'],
    ['one byte over the bound', post(filled(262_145 - filled(0).length)), 'PAYLOAD_TOO_LARGE'],
    ['8 MB in one chunk', inChunks(chunked(megabytes)), 'PAYLOAD_TOO_LARGE'],
    ['300 chunks of 1 KiB', inChunks(chunked(...Array<string>(300).fill('x'.repeat(1024)))), 'PAYLOAD_TOO_LARGE'],
    ['1 GB that is only announced', post('{', { 'content-length': '1000000000' }), 'PAYLOAD_TOO_LARGE'],
    ['2^53 bytes that are only announced', post('{', { 'content-length': '9007199254740993' }), 'PAYLOAD_TOO_LARGE'],
    ['8 MB for an address that reads none', request('POST /healthz', {}, megabytes), 'BAD_REQUEST'],
    [
      '8 MB by a method that is not answered',
      request('PUT /graphql', { 'content-type': 'application/json' }, megabytes),
      'PAYLOAD_TOO_LARGE',
    ],
  ]);
});

describe('a body within the bound', () => {
  withstands(target, [
    ['of just 256 KiB', post(filled(262_144 - filled(0).length)), charts],
    ['in chunks of a byte', inChunks(chunked(...JSON.stringify({ query }).split(/(?=.)/))), charts],
    [
      'with chunk extensions',
      inChunks(`1f;name="${'x'.repeat(500)}"\r\n{"query":"{ charts { slug } }"}\r\n0\r\n\r\n`),
      charts,
    ],
  ]);
});
