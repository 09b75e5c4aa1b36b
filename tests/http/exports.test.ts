import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
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
      expect(await response.text()).toBe([...write(latest, { origin: app.origin })].join(''));
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
    const strict = ["default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'", 'nosniff', '*'];
    expect(await headersOf('ice.html')).toEqual(['inline; filename="ice.html"', ...strict]);
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
  const thereAre = 'the chart is one of ice, ice-record, the form one of html, txt, made.up.';

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
    [
      '/charts/ice.tx',
      404,
      'The chart "ice" is not there as "tx"; expected one of html, txt, made.up. Did you mean "txt"?',
    ],
    ['/charts/ice.txt.exe', 404, 'not there as "txt.exe"'],
    ['/charts/ice.txt%00', 404, 'not there as "txt "'],
    ['/charts/%3Cscript%3E.txt', 404, 'There is no chart "<script>"'],
    ['/charts/..%2Fice.txt', 404, thereAre],
    [
      '/charts/ice.txt?asof=2010-08-01',
      400,
      'There is no parameter "asof"; expected asOf or none. Did you mean "asOf"?',
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

/** The headers and the first of what comes behind them; the rest is left where it is. */
async function openFile(
  port: number,
  encoding = 'identity',
): Promise<{ readonly socket: ReturnType<typeof connect>; readonly start: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(request('GET /charts/ice.made.up', { 'accept-encoding': encoding }));
  const [start] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  return { socket, start: start.toString() };
}

/** Goes on when something has come true; fails when it does not within a second. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue() && waited < 100; waited += 1) await pause(10);
  expect(isTrue()).toBe(true);
}

const many = 100_000;

describe('a very long file', () => {
  it.each([
    ['identity', many],
    // What is the same over and over takes little room when it is packed.
    ['gzip', 50 * many],
    ['br', 50 * many],
  ])(
    'is begun before it is made, made as it is taken, and no further when the reader has gone: %s',
    async (encoding, pieces) => {
      const { format, made, hasEnded } = longFormat(pieces);
      const app = await runApp({ formats: [format] });
      try {
        const { socket, start } = await openFile(app.port, encoding);
        expect(start).toContain('200 OK');
        if (encoding === 'identity') {
          await pause(200);
          const before = made();
          await pause(100);
          expect([made() - before, before < pieces / 3]).toEqual([0, true]);
        }
        expect(hasEnded()).toBe(false);
        socket.resetAndDestroy();
        await until(hasEnded);
      } finally {
        await app.close();
      }
    },
  );

  it('that nobody takes holds no place, and those that are taken hold up nobody', async () => {
    const app = await runApp({ formats: [longFormat(many).format], bounds: { running: 1, waiting: 1 } });
    try {
      const idle = await Promise.all([openFile(app.port), openFile(app.port)]);
      expect((await app.ask('{ charts { slug } }')).status).toBe(200);
      for (const { socket } of idle) socket.destroy();
    } finally {
      await app.close();
    }
  });

  it('passes through little memory, and others are answered meanwhile', async () => {
    const pieces = 2 * many;
    const { format, hasEnded } = longFormat(pieces);
    const app = await runApp({ formats: [format] });
    try {
      const { body } = await fetch(`${app.origin}/charts/ice.made.up`);
      const held = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
      const before = held();
      expect((await app.ask('{ charts { slug } }')).status).toBe(200);
      expect(hasEnded()).toBe(false);
      let [length, most] = [0, 0];
      for await (const part of body ?? []) {
        length += part.length;
        most = Math.max(most, held());
      }
      expect(length).toBe(pieces * 1000);
      expect(most - before).toBeLessThan(length / 2);
    } finally {
      await app.close();
    }
  });

  it('comes whole and in order beside others that want the only place', async () => {
    const { format } = longFormat(2000);
    const expected = [...format.write(latest, { origin: '' })].join('');
    const app = await runApp({
      formats: ['a', 'b', 'c'].map((extension) => ({ ...format, extension, write: longFormat(2000).format.write })),
      bounds: { running: 1, waiting: 2 },
    });
    try {
      const texts = await Promise.all(
        ['a', 'b', 'c'].map(async (extension) => (await fetch(`${app.origin}/charts/ice.${extension}`)).text()),
      );
      expect(texts.every((text) => text === expected)).toBe(true);
    } finally {
      await app.close();
    }
  });

  it('is cut off when its reader does not take it in time', async () => {
    const app = await runApp({ formats: [longFormat(many).format], bounds: { answer: 200 } });
    try {
      const { socket } = await openFile(app.port);
      await pause(400);
      socket.resume();
      await once(socket, 'close');
    } finally {
      await app.close();
    }
  });

  it('lets the one go that has been taken for longest when too many are under way', async () => {
    const app = await runApp({ formats: [longFormat(many).format], bounds: { untaken: 2 * 1024 * 1024 } });
    try {
      const first = await openFile(app.port);
      const others = [await openFile(app.port), await openFile(app.port)];
      const gone = once(first.socket, 'close');
      first.socket.resume();
      await gone;
      expect(others.map(({ start, socket }) => [start.includes('200 OK'), socket.closed])).toEqual([
        [true, false],
        [true, false],
      ]);
      for (const { socket } of others) socket.destroy();
    } finally {
      await app.close();
    }
  });

  it('comes whole when the service stops meanwhile', async () => {
    const pieces = many / 5;
    const app = await runApp({ formats: [longFormat(pieces).format] });
    const { body } = await fetch(`${app.origin}/charts/ice.made.up`);
    const closed = app.close();
    let length = 0;
    for await (const part of body ?? []) length += part.length;
    expect(length).toBe(pieces * 1000);
    await closed;
  });

  it('ends with the service, which waits for it as for other answers', async () => {
    const { format, hasEnded } = longFormat(many);
    const app = await runApp({ formats: [format], bounds: { closing: 0, lastAnswers: 100 } });
    const { socket } = await openFile(app.port);
    await app.close();
    await until(hasEnded);
    socket.destroy();
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
