import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { explorerFolder, runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { exchange } from '../../support/raw-http';
import { request } from '../../support/requests';

const folder = join(explorerFolder, 'graphiql', 'assets');
const names = readdirSync(folder).filter((name) => !name.endsWith('.gz'));

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const at = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(app.origin + path, { headers, redirect: 'manual' });

describe('the page of GraphiQL', () => {
  it.each(['', '?operation=WhoSaysSo', '?query=%7B%20charts%20%7B%20slug%20%7D%20%7D&variables=%7B%7D'])(
    'is found without the stroke at the end, whatever is asked: %s',
    async (search) => {
      const response = await at(`/graphiql${search}`);
      const location = response.headers.get('location') ?? '';
      expect([response.status, location]).toEqual([302, `./graphiql/${search}`]);
      // Also where the service stands at a path of its own.
      expect(new URL(location, 'https://example.org/charts/graphiql').pathname).toBe('/charts/graphiql/');
      expect((await at(new URL(location, response.url).pathname)).status).toBe(200);
    },
  );

  it('names nothing but what stands beside it', async () => {
    const html = await (await at('/graphiql/')).text();
    const named = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((path) => !/^\.\.?\//.test(path))).toEqual([]);
    for (const path of named)
      expect([path, (await fetch(new URL(path, `${app.origin}/graphiql/`))).status]).toEqual([path, 200]);
  });

  it('is asked for again each time, and sent again only when it differs', async () => {
    const whole = await at('/graphiql/');
    const tag = whole.headers.get('etag') ?? '';
    expect([whole.headers.get('cache-control'), tag]).toEqual(['no-cache', expect.stringMatching(/^W\/".+"$/)]);
    const again = await at('/graphiql/', { 'if-none-match': tag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('content-security-policy')).toBe(whole.headers.get('content-security-policy'));
    expect((await at('/graphiql/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is told of, and not sent, to whoever asks for its head', async () => {
    const [head] = await exchange(app.port, request('HEAD /graphiql/'));
    expect([head?.status, head?.body]).toEqual([200, '']);
  });
});

describe('the files of GraphiQL', () => {
  it('are kept for good', async () => {
    for (const name of names) {
      const { status, headers } = await at(`/graphiql/assets/${name}`, { 'accept-encoding': 'identity' });
      expect([name, status, headers.get('cache-control')]).toEqual([name, 200, 'public, max-age=31536000, immutable']);
    }
  });

  it.each([
    ['gzip, deflate, br, zstd', 'gzip', '.gz'],
    ['gzip', 'gzip', '.gz'],
    ['identity', null, ''],
    ['br', null, ''],
  ])('come as they lie there, packed or not: %s', async (accepted, encoding, ending) => {
    for (const name of names) {
      const { headers } = await at(`/graphiql/assets/${name}`, { 'accept-encoding': accepted });
      expect([headers.get('content-encoding'), Number(headers.get('content-length'))]).toEqual([
        encoding,
        readFileSync(join(folder, name + ending)).length,
      ]);
      if (encoding !== null) expect(headers.get('vary')).toMatch(/accept-encoding/i);
    }
  });

  it('are the same packed', () => {
    for (const name of names)
      expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).equals(readFileSync(join(folder, name)))).toBe(true);
  });

  it('are all that there is: no list of them, and no way to what lies beside', async () => {
    const [name = ''] = names;
    const paths = [
      '/graphiql/index.html',
      '/graphiql/index.html',
      '/graphiql/nothing',
      '/graphiql/assets',
      '/graphiql/assets/',
      '/graphiql/assets/nothing.js',
      '/graphiql/assets/../index.html',
      '/graphiql/assets/..%2findex.html',
      '/graphiql/assets/%2e%2e/index.html',
      '/graphiql/assets/..%5cindex.html',
      '/graphiql/assets/../../client/manifest.json',
      `/graphiql/assets/${name}/..`,
      `/graphiql/assets/${name}%00`,
      '/graphiql/..%2f..%2fpackage.json',
      '/graphiql//etc/passwd',
      '/graphiql/assets/%2fetc%2fpasswd',
    ];
    for (const path of paths) {
      const [answer] = await exchange(app.port, request(`GET ${path}`));
      expect([path, [400, 404].includes(answer?.status ?? 0)]).toEqual([path, true]);
      expect(answer?.body).toMatch(/^\{"errors":\[/);
    }
  });
});
