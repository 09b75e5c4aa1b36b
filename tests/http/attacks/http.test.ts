import { charts, expectOutcome, serviceUnderAttack, withstands } from '../../support/attacks';
import { exchange } from '../../support/raw-http';
import { ask, chunked, request } from '../../support/requests';

const target = serviceUnderAttack();

const query = JSON.stringify({ query: '{ charts { slug } }' });
const json = { 'content-type': 'application/json' };
const raw = (...lines: string[]): Buffer => Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
const link = '/graphql?query={charts{slug}}';
/** A POST whose headers are told line by line, and whose body is told to the byte. */
const posted = (body: string, ...headers: string[]): Buffer =>
  Buffer.concat([
    raw('POST /graphql HTTP/1.1', 'Host: localhost', 'Connection: close', 'Content-Type: application/json', ...headers),
    Buffer.from(body, 'latin1'),
  ]);
const length = `Content-Length: ${String(query.length)}`;
const inChunks = 'Transfer-Encoding: chunked';

describe('a request that is not HTTP', () => {
  withstands(target, [
    ['nothing but line ends', raw('', '', '', 'x'), 'BAD_REQUEST'],
    ['random bytes', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 167 + 13) % 256)), 'BAD_REQUEST'],
    ['a greeting of TLS', Buffer.from('16030100c8010000c40303'.padEnd(400, 'ab'), 'hex'), 'BAD_REQUEST'],
    ['the preface of HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), 'BAD_REQUEST'],
    ['HTTP/9.9', raw(`GET ${link} HTTP/9.9`, 'Host: localhost'), 'BAD_REQUEST'],
    ['a request line of three words too many', raw(`GET ${link} a b c HTTP/1.1`, 'Host: localhost'), 'BAD_REQUEST'],
    ['an answer', raw('HTTP/1.1 200 OK', 'Content-Length: 0'), 'BAD_REQUEST'],
    ['JSON', Buffer.from(`${query}\r\n\r\n`), 'BAD_REQUEST'],
  ]);
});

describe('a method', () => {
  const by = (method: string, path = '/graphql'): Buffer => request(`${method} ${path}`);
  withstands(target, [
    ['PUT', by('PUT'), 'any'],
    ['PATCH', by('PATCH'), 'any'],
    ['DELETE', by('DELETE'), 'any'],
    ['TRACE', by('TRACE'), 'any'],
    ['QUERY', by('QUERY'), 'any'],
    ['PROPFIND', by('PROPFIND'), 'any'],
    ['one that nobody knows', by('BREW'), 'BAD_REQUEST'],
    ['get in small letters', by('get', link), 'BAD_REQUEST'],
    ['one of 4,000 letters', by('A'.repeat(4000)), 'BAD_REQUEST'],
    ['OPTIONS', by('OPTIONS'), 204],
    ['OPTIONS for all', raw('OPTIONS * HTTP/1.1', 'Host: localhost', 'Connection: close'), 204],
    ['HEAD of the page', by('HEAD', '/'), 200],
    ['TRACE of the page', by('TRACE', '/'), 'BAD_REQUEST'],
  ]);

  it('that asks before (a preflight) is answered without a body', async () => {
    const headers = { origin: 'https://example.org', 'access-control-request-method': 'POST' };
    await expectOutcome(target, request('OPTIONS /graphql', headers), 204);
  });

  it.each([link, '/graphql'])('HEAD of %s has no body', async (path) => {
    const [answer] = await exchange(target.port(), by('HEAD', path));
    expect([200, 400, 405]).toContain(answer?.status);
    expect(answer?.body).toBe('');
  });

  it('CONNECT makes no tunnel', async () => {
    const answers = await exchange(target.port(), raw('CONNECT localhost:443 HTTP/1.1', 'Host: localhost:443'));
    expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([]);
  });
});

describe('an address', () => {
  const at = (path: string): Buffer => request(`GET ${path}`);
  withstands(target, [
    ['//graphql', at('//graphql?query={charts{slug}}'), 'BAD_REQUEST'],
    ['in capitals', at('/GRAPHQL?query={charts{slug}}'), 'BAD_REQUEST'],
    ['a path that climbs', at('/../../etc/passwd'), 'BAD_REQUEST'],
    ['a path that climbs, escaped', at('/%2e%2e/%2e%2e/etc/passwd'), 'BAD_REQUEST'],
    ['a path that climbs, escaped twice', at('/%252e%252e%252fetc'), 'BAD_REQUEST'],
    ['a path that climbs the Windows way', at('/..\\..\\windows'), 'BAD_REQUEST'],
    ['a file of the service', at('/package.json'), 'BAD_REQUEST'],
    ['a prototype name', at('/__proto__'), 'BAD_REQUEST'],
    ['a broken escape', at('/%E0%A4%A'), 'BAD_REQUEST'],
    ['a NUL', at('/graphql%00'), 'BAD_REQUEST'],
    ['a fragment', at('/graphql#a'), 'BAD_REQUEST'],
    ['12,000 characters', at(`/${'a'.repeat(12_000)}`), 'BAD_REQUEST'],
    ['12,000 characters of markup', at(`/${'<script>'.repeat(1500)}`), 'BAD_REQUEST'],
    ['100,000 characters', at(`/${'a'.repeat(100_000)}`), 'BAD_REQUEST'],
    ['4,000 folders', at('/a'.repeat(4000)), 'BAD_REQUEST'],
    ['4,000 slashes', at('/'.repeat(4000)), 'BAD_REQUEST'],
    ['of another server', at('http://example.org/other'), 'BAD_REQUEST'],
    ['not of the web', at('file:///etc/passwd'), 'BAD_REQUEST'],
    ['without a slash', at('graphql?query={charts{slug}}'), 'BAD_REQUEST'],
    ['bytes that are no ASCII', raw('GET /\xff\xfe HTTP/1.1', 'Host: localhost', 'Connection: close'), 'BAD_REQUEST'],
    ['the whole address', at(`http://localhost${link}`), charts],
  ]);
});

describe('a Host', () => {
  const of = (...hosts: string[]): Buffer =>
    raw(`GET ${link} HTTP/1.1`, 'Connection: close', ...hosts.map((host) => `Host: ${host}`));
  withstands(target, [
    ['that is missing', of(), 'BAD_REQUEST'],
    ['twice', of('localhost', 'example.org'), 'BAD_REQUEST'],
    ['that is empty', of(''), charts],
    ['of somebody else', of('example.org'), charts],
    ['[', of('['), charts],
    ['of a port that is none', of('localhost:99999999'), charts],
    ['with a name and a password', of('user:secret@example.org'), charts],
    ['with markup', of('"><script>alert(1)</script>'), charts],
    ['of 8,000 characters', of('a'.repeat(8000)), charts],
    ['of bytes that are no ASCII', of('\xff\xfe'), charts],
  ]);

  it.each(['[', '"><script>alert(1)</script>', 'a b', '', 'javascript:alert(1)', '\xff'])(
    '%j makes no page that runs it',
    async (host) => {
      const [page] = await exchange(target.port(), raw('GET / HTTP/1.1', 'Connection: close', `Host: ${host}`));
      expect([200, 400]).toContain(page?.status);
      expect(page?.body).not.toContain('<script>alert');
      expect(page?.body).not.toMatch(/(?:href|src)="javascript:/);
    },
  );
});

describe('headers', () => {
  const headed = (...headers: string[]): Buffer =>
    raw(`GET ${link} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers);
  const many = (count: number, size: number): string[] =>
    Array.from({ length: count }, (_, index) => `x-${String(index)}: ${'y'.repeat(size)}`);
  withstands(target, [
    ['one of 100 KB', headed(...many(1, 100_000)), 'BAD_REQUEST'],
    ['a name of 100 KB', headed(`${'x'.repeat(100_000)}: 1`), 'BAD_REQUEST'],
    ['2,000 of 50 bytes', headed(...many(2000, 50)), 'BAD_REQUEST'],
    ['1,000 empty ones', headed(...many(1000, 0)), charts],
    ['one that goes on in the next line', headed('x-a: 1', ' 2'), 'BAD_REQUEST'],
    ['one without a colon', headed('nothing'), 'BAD_REQUEST'],
    ['one without a name', headed(': 1'), 'BAD_REQUEST'],
    ['a blank before the colon', headed('x-a : 1'), 'BAD_REQUEST'],
    ['a NUL', headed('x-a: \0'), 'BAD_REQUEST'],
    ['a prototype name', headed('__proto__: 1', 'constructor: 1', 'toString: 1'), charts],
    ['an upgrade', headed('Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='), charts],
    ['an expectation that nobody meets', headed('Expect: 200-maybe'), 417],
    ['another method', headed('X-HTTP-Method-Override: DELETE'), charts],
    ['another address', headed('X-Original-URL: /secret', 'X-Rewrite-URL: /secret', 'X-Forwarded-Host: ['), charts],
    ['addresses of a proxy', headed(`X-Forwarded-For: ${'1.2.3.4, '.repeat(500)}nonsense`), charts],
    ['a part of the answer', headed('Range: bytes=0-0,1-1,2-2', 'If-Range: *'), charts],
    ['any answer but one that is there', headed('If-None-Match: *'), 304],
    ['very many tags', headed(`If-None-Match: ${'W/"a",'.repeat(2000)}`), charts],
    ['a tag of blanks', headed(`If-None-Match: "a${' '.repeat(12_000)}b"`), charts],
    ['a cost report that nobody knows', headed('GraphQL-Cost: nonsense'), charts],
    ['every language', headed(`Accept-Language: ${'a,'.repeat(3000)}`), charts],
    ['every encoding', headed(`Accept-Encoding: ${'gzip;q=0.5,'.repeat(1000)}`), charts],
  ]);
});

describe('an Accept', () => {
  const accepting = (accept: string | undefined): Buffer => request(`GET ${link}`, { accept });
  const notAcceptable = 'BAD_REQUEST';
  withstands(target, [
    ['that is missing', accepting(undefined), charts],
    ['of anything', accepting('*/*'), charts],
    ['of JSON of any kind', accepting('application/*'), charts],
    ['with weights', accepting('text/html;q=0.1, application/json;q=0.9'), charts],
    ['of 10,000 types', accepting(`${'a/b,'.repeat(3000)}*/*`), charts],
    ['of nothing but XML', accepting('application/xml'), notAcceptable],
    ['of parts', accepting('multipart/mixed; deferSpec=20220824'), notAcceptable],
    ['of events', accepting('text/event-stream'), notAcceptable],
    ['of nonsense', accepting('nonsense;;;=,,,/'), notAcceptable],
    ['of another charset', accepting('application/json; charset=utf-16'), notAcceptable],
  ]);
});

describe('the length of a body', () => {
  withstands(target, [
    ['told twice, both right', posted(query, length, length), 'BAD_REQUEST'],
    ['told twice, each another', posted(query, length, 'Content-Length: 5'), 'BAD_REQUEST'],
    ['told by a length and by chunks', posted(`0\r\n\r\n${query}`, length, inChunks), 'BAD_REQUEST'],
    ['told by chunks and by a length', posted(`0\r\n\r\n${query}`, inChunks, length), 'BAD_REQUEST'],
    ['below zero', posted(query, 'Content-Length: -1'), 'BAD_REQUEST'],
    ['with a plus', posted(query, `Content-Length: +${String(query.length)}`), 'BAD_REQUEST'],
    ['in hexadecimal', posted(query, 'Content-Length: 0x1f'), 'BAD_REQUEST'],
    ['beyond any number', posted(query, `Content-Length: ${'9'.repeat(50)}`), 'BAD_REQUEST'],
    ['of nothing', posted(query, 'Content-Length:'), 'BAD_REQUEST'],
    ['too short by one', posted(query, `Content-Length: ${String(query.length - 1)}`), 'BAD_REQUEST'],
    ['not told', posted(''), 'BAD_REQUEST'],
    ['in an encoding that is none', posted(query, 'Transfer-Encoding: nonsense'), 'BAD_REQUEST'],
    ['in chunks, misspelt', posted(chunked(query), 'Transfer-Encoding: xchunked'), 'BAD_REQUEST'],
    ['in chunks, twice', posted(chunked(query), inChunks, inChunks), 'BAD_REQUEST'],
    ['in chunks and then not', posted(chunked(query), 'Transfer-Encoding: chunked, identity'), 'BAD_REQUEST'],
    ['in chunks that are not compressed as told', posted(chunked(query), 'Transfer-Encoding: gzip, chunked'), charts],
    ['in chunks of a size that is none', posted(`zz\r\n${query}\r\n0\r\n\r\n`, inChunks), 'BAD_REQUEST'],
    ['in chunks of a size below zero', posted(`-1\r\n${query}\r\n0\r\n\r\n`, inChunks), 'BAD_REQUEST'],
    ['in chunks of a size beyond any', posted(`${'f'.repeat(40)}\r\n${query}`, inChunks), 'BAD_REQUEST'],
    ['in chunks longer than they say', posted(`3\r\n${query}\r\n0\r\n\r\n`, inChunks), 'BAD_REQUEST'],
    ['in chunks with bare line ends', posted(`1f\n${query}\n0\n\n`, inChunks), 'BAD_REQUEST'],
    ['in a chunk with 100 KB of extensions', posted(`1f;${'x'.repeat(100_000)}\r\n${query}`, inChunks), 'any'],
    ['with 100 KB behind the chunks', posted(`0\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`, inChunks), 'BAD_REQUEST'],
    ['with a body to a GET', request(`GET ${link}`, {}, query), charts],
    ['with a body to a GET that tells a type', request(`GET ${link}`, json, query), charts],
  ]);
});

describe('many requests on one connection', () => {
  const kept = { connection: 'keep-alive' };

  it('are answered in their order', async () => {
    const requests = Array.from({ length: 50 }, () => request(`GET ${link}`, kept));
    const answers = await exchange(target.port(), Buffer.concat(requests), requests.length);
    expect(answers.map(({ status }) => status)).toEqual(Array(requests.length).fill(200));
  });

  it('are over with the one that is not HTTP', async () => {
    const bytes = Buffer.concat([
      request(`GET ${link}`, kept),
      Buffer.from('nonsense\r\n\r\n'),
      request(`GET ${link}`),
    ]);
    const answers = await exchange(target.port(), bytes, 3);
    expect(answers.at(-1)?.status).toBe(400);
  });

  it('are answered up to the one that closes it', async () => {
    const answers = await exchange(
      target.port(),
      Buffer.concat([ask('{ charts { slug } }'), request(`GET ${link}`)]),
      2,
    );
    expect(answers).toHaveLength(1);
  });
});

describe('an old client', () => {
  withstands(target, [
    ['of HTTP/1.0', raw(`GET ${link} HTTP/1.0`), charts],
    ['of HTTP/1.0 that keeps its connection', raw(`GET ${link} HTTP/1.0`, 'Connection: keep-alive'), charts],
    ['of HTTP/0.9', raw(`GET ${link}`), charts],
  ]);
});
