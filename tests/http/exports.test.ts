import { exportFormats } from '../../src/export/formats';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { chartsOf, shippedFolder } from '../support/charts';
import { longFormat, madeUp } from '../support/made-up-format';
import { exchange } from '../support/raw-http';
import { request } from '../support/requests';

const charts = chartsOf(shippedFolder);
const { latest } = charts.default;
const formats = [...exportFormats, madeUp];
const endings = formats.map(({ extension }) => extension).join(', ');

describe('a chart taken away by its address', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({ formats });
  });
  afterAll(() => app.close());

  it.each(formats)(
    'is what the form writes, and says what it is: $extension',
    async ({ extension, mediaType, write }) => {
      const response = await fetch(`${app.origin}/charts/ice.${extension}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(mediaType);
      expect(await response.text()).toBe([...write(latest, { address: app.origin })].join(''));
    },
  );

  it('is that of the day, and of the latest state without one', async () => {
    const heads = ['', '?asOf=2010-08-01', '?asOf=1800-01-01', '?asOf=2999-01-01'].map(async (query) => {
      const text = await (await fetch(`${app.origin}/charts/ice-record.made.up${query}`)).text();
      const [head = '', ...slugs] = text.trimEnd().split('\n');
      return [head.split(' ').slice(1).join(' '), slugs.length];
    });
    const record = charts.find('ice-record');
    const count = (day: string | null): number => record?.at(day).tree.order.length ?? -1;
    expect(await Promise.all(heads)).toEqual([
      ['ice-record null', count(null)],
      ['ice-record 2010-08-01', count('2010-08-01')],
      ['ice-record 1800-01-01', count('1800-01-01')],
      ['ice-record 2999-01-01', count(null)],
    ]);
    expect(count('2010-08-01')).not.toBe(count(null));
  });

  it('may be shown and saved, and do nothing else', async () => {
    const headersOf = async (file: string): Promise<(string | null)[]> => {
      const { headers } = await fetch(`${app.origin}/charts/${file}`);
      return [
        'content-disposition',
        'content-security-policy',
        'x-content-type-options',
        'access-control-allow-origin',
      ].map((name) => headers.get(name));
    };
    const policy = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";
    const strict = [policy, 'nosniff', '*'];
    expect(await headersOf('ice.html')).toEqual([
      'inline; filename="ice.html"',
      expect.stringMatching(/^default-src 'none';.*;frame-ancestors 'none';style-src 'sha256-[\w+/]+='$/),
      'nosniff',
      '*',
    ]);
    expect(await headersOf('ice-record.txt?asOf=2010-08-01')).toEqual([
      'inline; filename="ice-record-2010-08-01.txt"',
      ...strict,
    ]);
    expect(await headersOf('ice.made.up')).toEqual(['attachment; filename="ice.made.up"', ...strict]);
  });

  it('is not sent again as long as it is the same, and is another one at every other address', async () => {
    const paths = ['ice.txt', 'ice.html', 'ice-record.txt', 'ice-record.txt?asOf=2010-08-01'];
    const tags = await Promise.all(
      paths.map(async (path) => (await fetch(`${app.origin}/charts/${path}`)).headers.get('etag') ?? ''),
    );
    expect(new Set(tags).size).toBe(paths.length);
    for (const [index, path] of paths.entries()) {
      const again = await fetch(`${app.origin}/charts/${path}`, { headers: { 'if-none-match': tags[index] ?? '' } });
      expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([304, '', 'no-cache']);
    }
    const [elsewhere] = await exchange(
      app.port,
      request('GET /charts/ice.txt', { 'if-none-match': tags[0], host: 'other.example' }),
    );
    expect([elsewhere?.status, elsewhere?.body.includes('From http://other.example/?chart=ice')]).toEqual([200, true]);
  });

  it('is told of, and not made, for whoever asks for its head', async () => {
    const { format, made } = longFormat(10);
    const other = await runApp({ formats: [format] });
    const head = await fetch(`${other.origin}/charts/ice.made.up`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type'), head.headers.get('content-length')]).toEqual([
      200,
      madeUp.mediaType,
      null,
    ]);
    expect(made()).toBe(0);
    const whole = await fetch(`${other.origin}/charts/ice.made.up`);
    await whole.text();
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    await other.close();
  });

  it.each(['br', 'gzip'])('is packed as its reader can unpack it: %s', async (encoding) => {
    const response = await fetch(`${app.origin}/charts/ice-record.html`, { headers: { 'accept-encoding': encoding } });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
      encoding,
      'accept-encoding',
    ]);
    const plain = await fetch(`${app.origin}/charts/ice-record.html`, { headers: { 'accept-encoding': 'identity' } });
    expect(await response.text()).toBe(await plain.text());
  });
});

describe('what cannot be taken away', () => {
  const app = runApp({ formats });
  afterAll(async () => (await app).close());
  const thereAre = `the chart is one of ice, ice-record, the form one of ${endings}.`;

  it.each([
    [
      '/charts',
      404,
      `A chart is taken away at /charts/<chart>.<form>?asOf=<day>, without asOf as last recorded; ${thereAre}`,
    ],
    ['/charts/nothing', 404, thereAre],
    ['/charts/ice', 404, 'the chart is ice, the form one of'],
    ['/charts/.txt', 404, thereAre],
    ['/charts/icee.txt', 404, 'There is no chart "icee"; expected one of ice, ice-record. Did you mean "ice"?'],
    ['/charts/__proto__.txt', 404, 'There is no chart "__proto__"'],
    ['/charts/ice.tx', 404, `The chart "ice" is not there as "tx"; expected one of ${endings}. Did you mean "txt"?`],
    ['/charts/ice.txt.exe', 404, 'not there as "txt.exe"'],
    ['/charts/ice.txt%00', 404, 'not there as "txt "'],
    ['/charts/%3Cscript%3E.txt', 404, 'There is no chart "<script>"'],
    ['/charts/..%2Fice.txt', 404, thereAre],
    [
      '/charts/ice.txt?asof=2010-08-01',
      400,
      'There is no parameter "asof"; expected asOf, language or none. Did you mean "asOf"?',
    ],
    ['/charts/ice.txt?__proto__=1', 400, 'There is no parameter "__proto__"'],
    ['/charts/ice.txt?asOf=2010-08-01&asOf=2011-08-01', 400, 'asOf is given more than once; expected one day.'],
    [
      '/charts/ice.txt?asOf=2010-13-01',
      400,
      'asOf is "2010-13-01"; expected a day of the calendar, such as "2003-03-01".',
    ],
    ['/charts/ice.txt?asOf=', 400, 'asOf is ""'],
    [`/charts/ice.txt?asOf=${'9'.repeat(70)}`, 400, `asOf is "${'9'.repeat(60)}…"`],
  ])('is told with what there is: %s', async (path, status, words) => {
    const { port } = await app;
    const [answer] = await exchange(port, request(`GET ${path}`));
    const body = JSON.parse(answer?.body ?? '') as { errors: { message: string; extensions: unknown }[] };
    expect([answer?.status, body.errors.length, body.errors[0]?.extensions]).toEqual([
      status,
      1,
      { code: 'BAD_USER_INPUT' },
    ]);
    expect(body.errors[0]?.message).toContain(words);
    expect(body.errors[0]?.message.length).toBeLessThan(300);
    expect(answer?.headers.get('etag')).toBeUndefined();
  });

  it.each(['POST', 'PUT', 'DELETE'])('is not changed by %s', async (method) => {
    expect((await fetch(`${(await app).origin}/charts/ice.txt`, { method })).status).toBe(404);
  });
});

describe('a file that cannot be made', () => {
  const failing = (after: number) => ({
    ...madeUp,
    *write() {
      yield '.'.repeat(after);
      throw new Error('secret of the inside');
    },
  });

  it('is answered as a fault at its start, and cut off later', async () => {
    const faults: unknown[] = [];
    const [early, late] = await Promise.all(
      [1, 100_000].map((after) => runApp({ formats: [failing(after)], logFault: (fault) => faults.push(fault) })),
    );
    const answer = await fetch(`${early?.origin ?? ''}/charts/ice.made.up`);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('etag'), text.includes('INTERNAL_SERVER_ERROR')]).toEqual([
      500,
      null,
      true,
    ]);
    expect(text).not.toContain('secret');
    const broken = await fetch(`${late?.origin ?? ''}/charts/ice.made.up`);
    expect(broken.status).toBe(200);
    await expect(broken.text()).rejects.toThrow();
    expect(faults).toHaveLength(2);
    await Promise.all([early?.close(), late?.close()]);
  });

  it('is refused when more is asked than can be answered', async () => {
    const app = await runApp({ formats, bounds: { running: 0, waiting: 0 } });
    const { status, headers } = await fetch(`${app.origin}/charts/ice.txt`);
    expect([status, headers.get('retry-after'), headers.get('etag')]).toEqual([503, '1', null]);
    await app.close();
  });
});
