import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { charts, serviceUnderAttack, withstands } from '../../support/attacks';
import type { Attack } from '../../support/attacks';
import { ask, post } from '../../support/requests';

const target = serviceUnderAttack();

const query = '{ charts { slug } }';
const body = JSON.stringify({ query });
const lawOf = (slug: Buffer | string): Buffer =>
  Buffer.concat([Buffer.from('{"query":"{ law(slug: \\"'), Buffer.from(slug), Buffer.from('\\") { slug } }"}')]);
const noLaw = { data: { law: null } };

describe('a compressed body', () => {
  const bomb = Buffer.from(JSON.stringify({ query: ' '.repeat(50_000_000) + query }));
  const packed = (encoding: string, bytes: Buffer): Buffer => post(bytes, { 'content-encoding': encoding });
  const refused = 'UNSUPPORTED_MEDIA_TYPE';
  withstands(target, [
    ['a gzip bomb of 50 MB', packed('gzip', gzipSync(bomb)), refused],
    ['a deflate bomb of 50 MB', packed('deflate', deflateSync(bomb)), refused],
    ['a brotli bomb of 50 MB', packed('br', brotliCompressSync(bomb)), refused],
    ['gzip in gzip', packed('gzip, gzip', gzipSync(gzipSync(body))), refused],
    ['honest gzip', packed('gzip', gzipSync(body)), refused],
    ['gzip that is cut off', packed('gzip', gzipSync(body).subarray(0, 20)), refused],
    ['gzip that is none', packed('gzip', Buffer.from(body)), refused],
    ['an encoding that nobody knows', packed('x-unknown', Buffer.from(body)), refused],
    ['gzip that is not announced', post(gzipSync(body)), 'BAD_REQUEST'],
  ]);
});

describe('a charset', () => {
  const inCharset = (charset: string, bytes: Buffer | string = body): Buffer =>
    post(bytes, { 'content-type': `application/json; charset=${charset}` });
  const refused = 'UNSUPPORTED_MEDIA_TYPE';
  withstands(target, [
    ['utf-7', inCharset('utf-7', '+AHsAIg-query+ACI-:+ACI-+AHs- charts +AHs- slug +AH0- +AH0AIgB9-'), refused],
    ['utf-16', inCharset('utf-16', Buffer.from(`\uFEFF${body}`, 'utf16le')), refused],
    ['utf-16le', inCharset('utf-16le', Buffer.from(body, 'utf16le')), refused],
    ['utf-32', inCharset('utf-32'), refused],
    ['iso-8859-1', inCharset('iso-8859-1'), refused],
    ['us-ascii', inCharset('us-ascii'), refused],
    ['windows-1252', inCharset('windows-1252'), refused],
    ['a name that nobody knows', inCharset('nonsense'), refused],
    ['a prototype name', inCharset('__proto__'), refused],
    ['a name of 4,000 characters', inCharset('x'.repeat(4000)), refused],
    ['a second charset', inCharset('utf-8; charset=utf-7'), refused],
    ['utf-16 that is not announced', post(Buffer.from(body, 'utf16le')), 'BAD_REQUEST'],
    ['utf-8 in capitals', inCharset('UTF-8'), charts],
    ['utf-8 in quotes', inCharset('"utf-8"'), charts],
  ]);
});

describe('bytes that are no UTF-8', () => {
  withstands(target, [
    ['a byte that never stands', post(lawOf(Buffer.from([0xff]))), 'BAD_REQUEST'],
    ['a tail without a head', post(lawOf(Buffer.from([0x80]))), 'BAD_REQUEST'],
    ['a head without a tail', post(lawOf(Buffer.from([0xe2, 0x82]))), 'BAD_REQUEST'],
    ['an overlong slash', post(lawOf(Buffer.from([0xc0, 0xaf]))), 'BAD_REQUEST'],
    ['an overlong NUL', post(lawOf(Buffer.from([0xc0, 0x80]))), 'BAD_REQUEST'],
    ['an overlong quotation mark', post(lawOf(Buffer.from([0xe0, 0x80, 0xa2]))), 'BAD_REQUEST'],
    ['a raw surrogate', post(lawOf(Buffer.from([0xed, 0xa0, 0x80]))), 'BAD_REQUEST'],
    ['a pair of raw surrogates', post(lawOf(Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]))), 'BAD_REQUEST'],
    ['a point beyond the last', post(lawOf(Buffer.from([0xf4, 0x90, 0x80, 0x80]))), 'BAD_REQUEST'],
    ['random bytes', post(Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 167) % 256))), 'BAD_REQUEST'],
  ]);
});

describe('characters that are seldom seen', () => {
  const asVariable = (slug: string): Buffer =>
    post(`{"query":"query ($slug: String!) { law(slug: $slug) { slug } }","variables":{"slug":"${slug}"}}`);
  const searched = (text: string): Buffer =>
    post(`{"query":"query ($text: String!) { search(text: $text) { totalCount } }","variables":{"text":"${text}"}}`);
  const everyControl = Array.from({ length: 32 }, (_, code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
  withstands(target, [
    ['a lone surrogate in the document', post(lawOf('\\ud800')), 'GRAPHQL_PARSE_FAILED'],
    ['a lone surrogate escaped in the document', post(lawOf('\\\\ud800')), 'GRAPHQL_PARSE_FAILED'],
    ['a lone surrogate as a variable', asVariable('\\ud800'), noLaw],
    ['surrogates the wrong way round', asVariable('\\udc00\\ud800'), noLaw],
    ['a NUL in the document', post(lawOf('\\u0000')), noLaw],
    ['a NUL as a variable', asVariable('\\u0000'), noLaw],
    ['a raw NUL', post(lawOf('\0')), 'BAD_REQUEST'],
    ['every control character', asVariable(everyControl), noLaw],
    ['direction marks', asVariable('\u202Ehtap/\u202C\u2066'), noLaw],
    ['a hundred marks on one letter', asVariable(`e${'\u0301'.repeat(100)}`), noLaw],
    ['four-byte characters', asVariable('\u{1F3E2}'.repeat(50)), noLaw],
    ['an escape that is none', post(lawOf('\\\\u{110000}')), 'GRAPHQL_PARSE_FAILED'],
    ['a line end in a text', post(lawOf('\\n')), 'GRAPHQL_PARSE_FAILED'],
    ['SQL', asVariable("' OR 1=1; DROP TABLE units; --"), noLaw],
    ['a path', asVariable('../../../../etc/passwd'), noLaw],
    ['markup', asVariable('<script>alert(1)</script>'), noLaw],
    ['a template', asVariable('${7*7}{{7*7}}<%= 7*7 %>'), noLaw],
    ['a lone surrogate to search', searched('qqqq\\ud800zzzz'), { data: { search: { totalCount: 0 } } }],
    ['a search for punctuation', searched('.*+?^${}()|[]'), 'BAD_USER_INPUT'],
    ['a search for marks only', searched('\u0301\u0301\u0301'), 'BAD_USER_INPUT'],
    ['a search that a fold makes longer', searched('\uFDFA'.repeat(100)), { data: { search: { totalCount: 0 } } }],
  ]);
});

describe('a byte order mark', () => {
  withstands(target, [
    ['before the JSON', post(`\uFEFF${body}`), charts],
    ['behind the JSON', post(`${body}\uFEFF\0`), 'BAD_REQUEST'],
    ['before the query', ask(`\uFEFF${query}`), charts],
  ]);
});

describe('a content type', () => {
  const typed = (type: string | undefined, what = body): Buffer => post(what, { 'content-type': type });
  const boundary = '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n';
  const refused = 'UNSUPPORTED_MEDIA_TYPE';
  const attacks: Attack[] = [
    ['a form', typed('application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`), refused],
    ['a form of many parts', typed('multipart/form-data; boundary=b', `${boundary}${body}\r\n--b--`), refused],
    ['a form of many parts without a boundary', typed('multipart/form-data', body), refused],
    ['plain text', typed('text/plain'), refused],
    ['application/graphql', typed('application/graphql', query), refused],
    ['XML', typed('application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'), refused],
    ['YAML', typed('application/yaml', `query: "${query}"`), refused],
    ['bytes of any kind', typed('application/octet-stream'), refused],
    ['a type like JSON', typed('application/jsonp'), refused],
    ['a type like JSON by its end', typed('text/application/json'), refused],
    ['a kind of JSON', typed('application/vnd.api+json'), refused],
    ['JSON as text', typed('text/json'), refused],
    ['JSON behind a tab', typed('text/plain\tapplication/json'), refused],
    ['JSON before a tab', typed('application/json\ttext/plain'), refused],
    ['JSON before a space', typed('application/json text/plain'), refused],
    ['two types in a line', typed('text/plain, application/json'), refused],
    ['two types, JSON first', typed('application/json, text/plain'), refused],
    ['JSON as a parameter', typed('text/plain; application/json'), refused],
    ['an empty type', typed(''), refused],
    ['a semicolon', typed(';'), refused],
    ['a prototype name', typed('__proto__'), refused],
    ['no type at all', typed(undefined), refused],
    ['two headers', post(body, { 'content-type': 'text/plain', 'Content-Type': 'application/json' }), refused],
    ['JSON in capitals', typed('APPLICATION/JSON'), charts],
    ['JSON with a parameter', typed('application/json; charset=utf-8; v=1'), charts],
  ];
  withstands(target, attacks);
});
