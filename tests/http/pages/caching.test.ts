import { get } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { standingOf } from '../../../src/chart/standing';
import { Charts } from '../../../src/chart/charts';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { chartsOf, dataFolder, shippedFolder } from '../../support/charts';
import { exchange } from '../../support/raw-http';
import { request } from '../../support/requests';

const shipped = chartsOf(shippedFolder);
const harbour = chartsOf(join(dataFolder, 'charts'));
let current = shipped;
let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ standing: () => standingOf(current) });
});
afterEach(() => {
  current = shipped;
});
afterAll(() => app.close());

/** The page as it comes: `fetch` would unpack it. */
const packed = (encoding: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(app.origin, { headers: { 'accept-encoding': encoding } }, (response) => {
      buffer(response).then(resolve, reject);
    }).on('error', reject);
  });
const tagOf = async (path: string): Promise<string> => (await fetch(app.origin + path)).headers.get('etag') ?? '';
const statusWith = async (path: string, tag: string): Promise<number> =>
  (await fetch(app.origin + path, { headers: { 'if-none-match': tag } })).status;

describe('a page that is kept', () => {
  it('is asked for again each time, and not sent again as long as it is the same', async () => {
    const response = await fetch(`${app.origin}/units/ice-foia`);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(response.url, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    // A browser applies what this answer says to the page that it has kept.
    expect(again.headers.get('content-security-policy')).toBe(response.headers.get('content-security-policy'));
    expect(again.headers.get('etag')).toBe(response.headers.get('etag'));
  });

  it('is another one at every other address', async () => {
    const paths = ['/', '/?chart=ice-record', '/units/ice-foia', '/units/ice-foia?find=records', '/units/nothing'];
    expect(new Set(await Promise.all(paths.map(tagOf))).size).toBe(paths.length);
    expect(await statusWith('/units/ice-foia', await tagOf('/'))).toBe(200);
  });

  it('is sent again when other charts are served, and not when the first come back', async () => {
    const tag = await tagOf('/');
    current = harbour;
    const response = await fetch(app.origin, { headers: { 'if-none-match': tag } });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Harbour') as string]);
    current = shipped;
    expect(await statusWith('/', tag)).toBe(304);
  });

  it('is sent again when another of the same charts is the first, or another release words it', async () => {
    const tag = await tagOf('/');
    current = new Charts(shipped.all, 'ice-record', 'test');
    expect(await statusWith('/', tag)).toBe(200);
    current = new Charts(shipped.all, 'ice', 'another release');
    expect(await statusWith('/', tag)).toBe(200);
  });

  it('is not one that only came of a fault', async () => {
    const faults: unknown[] = [];
    let asked = 0;
    const failing = new Proxy(shipped, {
      get: (charts, key): unknown => {
        if (key === 'find' && (asked += 1) > 1) throw new Error('secret of the inside');
        const value: unknown = Reflect.get(charts, key, charts);
        return typeof value === 'function' ? (value.bind(charts) as unknown) : value;
      },
    });
    const other = await runApp({ standing: () => standingOf(failing), logFault: (fault) => faults.push(fault) });
    const response = await fetch(other.origin);
    await other.close();
    const text = await response.text();
    expect(text).toContain('The service cannot answer now');
    expect(text).not.toContain('secret');
    expect(faults).not.toEqual([]);
    const { headers } = response;
    expect([response.status, headers.get('cache-control'), headers.get('etag')]).toEqual([503, 'no-store', null]);
  });
});

describe('a page on its way', () => {
  const raw = async (path: string, encoding: string) => {
    const bytes = request(`GET ${path}`, { accept: 'text/html', 'accept-encoding': encoding });
    const [answer] = await exchange(app.port, bytes);
    return answer;
  };

  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['identity', undefined],
    ['', undefined],
    ['br;q=0, gzip;q=0', undefined],
    ['nothing-known', undefined],
  ])('is packed as its reader can unpack it: %j', async (accepted, encoding) => {
    for (const path of ['/', '/units/ice-foia', '/accessibility']) {
      const answer = await raw(path, accepted);
      expect([answer?.status, answer?.headers.get('content-encoding')]).toEqual([200, encoding]);
      if (encoding) expect(answer?.headers.get('vary')).toMatch(/accept-encoding/i);
    }
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is the same when it was packed: %s', async (encoding, unpack) => {
    const plain = await (await fetch(app.origin, { headers: { 'accept-encoding': 'identity' } })).text();
    const body = await packed(encoding);
    expect(unpack(body).toString()).toBe(plain);
    expect(body.length).toBeLessThan(plain.length / 3);
  });

  it('is told of, and not sent, to whoever asks for its head', async () => {
    for (const path of ['/', '/units/ice-foia', '/accessibility']) {
      const [head] = await exchange(app.port, request(`HEAD ${path}`, { host: new URL(app.origin).host }));
      const whole = await fetch(app.origin + path);
      expect([head?.status, head?.body, head?.headers.get('etag') ?? null]).toEqual([
        200,
        '',
        whole.headers.get('etag'),
      ]);
    }
  });
});
