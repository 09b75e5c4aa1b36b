import { get } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Charts } from '../../src/chart/charts';
import { standingOf } from '../../src/chart/standing';
import type { RequestRecord } from '../../src/observe/request-record';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { operations, shipped as shippedExamples } from '../support/operations';
import { exchange } from '../support/raw-http';
import type { Answer } from '../support/raw-http';
import { request, times } from '../support/requests';
import { until } from '../support/until';

const shipped = chartsOf(shippedFolder);
const severalLanguages = chartsOf(join(dataFolder, 'charts'), 'sound');
const [, second] = shipped.all;
let current = shipped;
const records: RequestRecord[] = [];
let app: RunningApp;
beforeAll(async () => {
  const persisted = [{ id: 'charts', name: 'Charts', body: '{ charts { slug } }' }];
  app = await runApp({ standing: () => standingOf(current), observe: (record) => records.push(record), persisted });
});
afterEach(() => {
  current = shipped;
  records.length = 0;
});
afterAll(() => app.close());

const link = (query: string, more = ''): string => `/graphql?query=${encodeURIComponent(query)}${more}`;
const charts = link('{ charts { slug } }');
const shared = 'public, max-age=0, s-maxage=60, stale-if-error=86400';

const at = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(app.origin + path, { headers });
const tagAt = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await at(path, headers)).headers.get('etag') ?? '';
const statusWith = async (
  tag: string,
  path = charts,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> => (await at(path, { 'if-none-match': tag, ...headers })).status;
const told = ({ headers }: Response): (string | null)[] => [headers.get('etag'), headers.get('cache-control')];

const dear = 'units(first: 1000, chart: "ice-record") { nodes { descendants { nodes { ancestors { id } } } } }';
const all = 'units(first: 1000, chart: "ice-record") { nodes { ancestors { id name } responsibilities { id title } } }';

describe('a sound answer to a GET', () => {
  it('may be kept, and is not made again for whoever has it', async () => {
    const whole = await at(charts);
    expect([whole.status, ...told(whole)]).toEqual([200, expect.stringMatching(/^W\/"[\w-]{22}"$/), shared]);
    const again = await at(charts, { 'if-none-match': whole.headers.get('etag') ?? '' });
    expect([again.status, await again.text(), ...told(again)]).toEqual([304, '', ...told(whole)]);
    expect(again.headers.get('vary')).toBe(whole.headers.get('vary'));
    const record = await until(
      () => records.find(({ status }) => status === 304),
      (found) => found !== undefined,
    );
    expect(record).toMatchObject({ status: 304, answeredBy: 'http', errorCodes: [] });
    expect(record?.operation).toEqual({
      name: null,
      isKnown: false,
      type: null,
      id: 'charts',
      cost: null,
      document: null,
    });
  });

  it('is known by its tag in a list, with or without the mark of a weak one', async () => {
    const tag = await tagAt(charts);
    for (const sent of [`"a", ${tag}`, `${tag},W/"b"`, tag.replace('W/', ''), `"a" , ${tag.replace('W/', '')} , "b"`])
      expect([sent, await statusWith(sent)]).toEqual([sent, 304]);
    for (const sent of ['', 'W/', '"', tag.slice(2, -1), tag.toLowerCase(), `x${tag}`])
      expect([sent, await statusWith(sent)]).toEqual([sent, 200]);
  });

  it('is any answer to whoever wants none that is there, and only a sound one is', async () => {
    const any = await at(charts, { 'if-none-match': '*' });
    expect([any.status, await any.text(), ...told(any)]).toEqual([304, '', await tagAt(charts), shared]);
    const wrong = await at(link('{ nothing }'), { 'if-none-match': '*' });
    expect([wrong.status, await wrong.text()]).toEqual([200, expect.stringContaining('GRAPHQL_VALIDATION_FAILED')]);
  });

  it('has a tag of its own for each request that may be answered otherwise', async () => {
    const query = 'query One($slug: String) { unit(by: { slug: $slug }) { name } } query Two { charts { slug } }';
    const requests: [path: string, headers?: Record<string, string>][] = [
      [charts],
      [link('{ charts { title } }')],
      [link('{ charts { slug } } ')],
      [charts, { accept: 'application/graphql-response+json' }],
      [charts, { 'graphql-cost': 'report' }],
      [link(query, '&operationName=Two')],
      [link(query, '&operationName=One&variables={"slug":"ice"}')],
      [link(query, '&operationName=One&variables={"slug":"none"}')],
      [link('{ charts { slug } }', '&extensions={"a":1}')],
    ];
    const tags = await Promise.all(requests.map(([path, headers]) => tagAt(path, headers)));
    expect(tags).not.toContain('');
    expect(new Set(tags).size).toBe(requests.length);
  });

  it('has the tag of its text when the operation is named by its id', async () => {
    expect(await tagAt('/graphql?documentId=charts')).toBe(await tagAt(charts));
  });

  it('has another tag when other charts are served, and its own when the first come back', async () => {
    const tag = await tagAt(charts);
    const others = [
      severalLanguages,
      new Charts(shipped.all, second?.header.slug ?? '', shipped.release),
      new Charts(shipped.all.slice(0, 1), shipped.default.header.slug, shipped.release),
      new Charts(shipped.all, shipped.default.header.slug, 'next'),
    ];
    for (current of others) expect(await statusWith(tag)).toBe(200);
    const tags: string[] = [];
    for (current of others) tags.push(await tagAt(charts));
    expect(new Set([tag, ...tags]).size).toBe(1 + others.length);
    current = shipped;
    expect(await statusWith(tag)).toBe(304);
  });

  it('is one for each language that is wanted, where there are several', async () => {
    const path = link('{ agency { name } }');
    const tags = await Promise.all(['fr', 'en'].map((language) => tagAt(path, { 'accept-language': language })));
    expect(tags[0]).toBe(tags[1]);
    current = severalLanguages;
    const [french = '', english] = await Promise.all(
      ['fr', 'en'].map((language) => tagAt(path, { 'accept-language': language })),
    );
    expect(french).not.toBe(english);
    expect(await statusWith(french, path, { 'accept-language': 'fr' })).toBe(304);
    expect(await statusWith(french, path, { 'accept-language': 'en' })).toBe(200);
  });

  it('says what it depends on beside its address', async () => {
    expect((await at(charts)).headers.get('vary')).toBe('Accept, GraphQL-Cost, Accept-Encoding');
    current = severalLanguages;
    expect((await at(charts)).headers.get('vary')).toBe('Accept, GraphQL-Cost, Accept-Language, Accept-Encoding');
  });

  it('is given to nobody unasked when it was asked with credentials', async () => {
    for (const [name, value] of Object.entries({ cookie: 'a=b', authorization: 'Basic YTpi' })) {
      const answer = await at(charts, { [name]: value, 'apollo-require-preflight': '1' });
      expect([answer.status, ...told(answer)]).toEqual([200, await tagAt(charts), 'no-cache']);
    }
  });

  it('has a head that tells the same', async () => {
    const head = async (headers: Readonly<Record<string, string>> = {}): Promise<Answer | undefined> =>
      (await exchange(app.port, request(`HEAD ${charts}`, { accept: '*/*', ...headers })))[0];
    const tag = await tagAt(charts);
    const [plain, kept] = [await head(), await head({ 'if-none-match': tag })];
    expect([plain?.status, plain?.body, plain?.headers.get('etag')]).toEqual([200, '', tag]);
    expect(plain?.headers.get('content-length')).toBe(String((await (await at(charts)).text()).length));
    expect([kept?.status, kept?.headers.get('etag')]).toEqual([304, tag]);
  });
});

describe('any other answer', () => {
  it.each([
    ['that is no GraphQL', link('{')],
    ['that does not fit the schema', link('{ nothing }')],
    ['with a wrong argument', link('{ units(first: 0) { totalCount } }')],
    ['with an error in a place', link('{ charts { slug } units(after: "nothing") { totalCount } }')],
    ['that costs too much', link(`{ ${times(20, (at) => `u${String(at)}: ${dear}`)} }`)],
    ['that is not known', '/graphql?documentId=nothing'],
    ['without a query', '/graphql?query='],
  ])('has no tag, and is held by no cache: to a GET %s', async (_what, path) => {
    for (const accept of ['*/*', 'application/graphql-response+json']) {
      const answer = await at(path, { accept });
      expect((await answer.text()).includes('"errors"')).toBe(true);
      expect(told(answer)).toEqual([null, expect.stringMatching(/^no-(?:cache|store)$/)]);
    }
  });

  it('has no tag, and is held by no cache: to a POST', async () => {
    const answer = await app.ask('{ charts { slug } }', { 'if-none-match': `${await tagAt(charts)}, *` });
    expect([answer.status, ...told(answer)]).toEqual([200, null, 'no-cache']);
  });
});

describe('the header Accept-Encoding', () => {
  const whole = operations.find(({ name }) => name === 'WholeChart')?.query ?? '';
  const long = link(whole, `&variables=${JSON.stringify(shippedExamples.variables.WholeChart ?? {})}`);

  /** As it comes: `fetch` would unpack it. */
  const asSent = (path: string, accepted: string): Promise<{ headers: Record<string, unknown>; bytes: Buffer }> =>
    new Promise((resolve, reject) => {
      get(app.origin + path, { headers: { 'accept-encoding': accepted } }, (response) => {
        buffer(response).then((bytes) => {
          resolve({ headers: response.headers, bytes });
        }, reject);
      }).on('error', reject);
    });

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['GZIP', 'gzip'],
    ['identity', undefined],
    ['', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['identity, br;q=0.9', undefined],
    ['deflate, zstd', undefined],
    ['nothing-known;;q=,', undefined],
  ])('says how a long answer is packed: %j', async (accepted, coding) => {
    expect((await asSent(long, accepted)).headers['content-encoding']).toBe(coding);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('changes nothing of the answer but its length, which is told: %s', async (coding, unpack) => {
    const [plain, packed] = await Promise.all([asSent(long, 'identity'), asSent(long, coding)]);
    expect(unpack(packed.bytes).equals(plain.bytes)).toBe(true);
    expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    expect(packed.headers['content-length']).toBe(String(packed.bytes.length));
    for (const name of ['etag', 'vary', 'cache-control', 'content-type'])
      expect(packed.headers[name]).toBe(plain.headers[name]);
  });

  it('packs what is short for nobody but whoever cannot take it as it is', async () => {
    const [either, packed] = await Promise.all([asSent(charts, 'gzip, br'), asSent(charts, 'gzip, identity;q=0')]);
    expect([either.headers['content-encoding'], packed.headers['content-encoding']]).toEqual([undefined, 'gzip']);
    expect(gunzipSync(packed.bytes).equals(either.bytes)).toBe(true);
  });

  it('packs answers to a POST as well, and a very long one', async () => {
    const query = `{ ${all} }`;
    const [plain, packed] = await Promise.all(
      ['identity', 'br'].map((one) => app.ask(query, { 'accept-encoding': one })),
    );
    expect([plain?.headers.get('content-encoding'), packed?.headers.get('content-encoding')]).toEqual([null, 'br']);
    const text = await plain?.text();
    expect(text?.length).toBeGreaterThan(32 * 1024);
    expect(await packed?.text()).toBe(text);
  });
});
