import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explorerFolder, runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { exchange } from '../../support/raw-http';
import { request } from '../../support/requests';

const folder = join(explorerFolder, 'client', 'assets');
const isPacked = (name: string): boolean => /\.(br|gz)$/.test(name);
const names = readdirSync(folder).filter((name) => !isPacked(name));

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const at = async (name: string, encoding: string): Promise<Response> =>
  fetch(`${app.origin}/assets/${name}`, { headers: { 'accept-encoding': encoding } });

describe('the files of the page', () => {
  it('are kept for good when their names change with them, and for a day when not', async () => {
    const kept = await Promise.all(
      names.map(async (name) => [name, (await at(name, 'br')).headers.get('cache-control')] as const),
    );
    const forADay = kept.filter(([, control]) => control === 'public, max-age=86400').map(([name]) => name);
    const forGood = kept.filter(([, control]) => control === 'public, max-age=31536000, immutable');
    expect([forADay, forGood.length]).toEqual([['icon.svg'], names.length - 1]);
  });

  it('go with the notices of whose work is in them, which are asked for again when they may have changed', async () => {
    const notices = await fetch(`${app.origin}/third-party-notices`);
    const { status, headers } = notices;
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'no-cache',
    ]);
    expect(await notices.text()).toContain('## preact - ');
    const etag = headers.get('etag') ?? '';
    const again = await fetch(`${app.origin}/third-party-notices`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('are of the type that they say', async () => {
    const types = new Map([
      ['js', 'application/javascript; charset=utf-8'],
      ['css', 'text/css; charset=utf-8'],
      ['svg', 'image/svg+xml'],
      ['woff2', 'font/woff2'],
    ]);
    for (const name of names) {
      const { status, headers } = await at(name, 'identity');
      expect([name, status, headers.get('content-type')]).toEqual([name, 200, types.get(name.split('.').at(-1) ?? '')]);
    }
  });

  it.each([
    ['br', 'br', '.br'],
    ['gzip', 'gzip', '.gz'],
    ['gzip, deflate, br', 'br', '.br'],
    ['identity', null, ''],
  ])('come packed as they lie there: %s', async (accepted, encoding, ending) => {
    for (const name of names.filter((name) => /\.(js|css|svg)$/.test(name))) {
      const { headers } = await at(name, accepted);
      expect([headers.get('content-encoding'), Number(headers.get('content-length'))]).toEqual([
        encoding,
        readFileSync(join(folder, name + ending)).length,
      ]);
      if (encoding !== null) expect(headers.get('vary')).toMatch(/accept-encoding/i);
    }
  });

  it('are those that the page names', async () => {
    const html = await (await fetch(app.origin)).text();
    const named = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThanOrEqual(5);
    for (const path of named) expect([path, (await fetch(app.origin + path)).status]).toEqual([path, 200]);
  });

  it('are all that there is: no list of them, and no way to what lies beside', async () => {
    const paths = [
      '/assets',
      '/assets/',
      '/assets/.',
      '/assets/../manifest.json',
      '/assets/..%2fmanifest.json',
      '/assets/%2e%2e/manifest.json',
      '/assets/%2e%2e%2fmanifest.json',
      '/assets/..\\manifest.json',
      '/assets/..%5cmanifest.json',
      '/assets/..%252fmanifest.json',
      '/assets/....//manifest.json',
      '/assets//../../server/server.cjs',
      '/assets/..;/manifest.json',
      '/assets/icon.svg%00.js',
      '/assets/icon.svg/../../manifest.json',
      '/assets//etc/passwd',
      '/assets/%2fetc%2fpasswd',
      '/manifest.json',
      '/server/server.cjs',
      '/package.json',
    ];
    for (const path of paths) {
      const [answer] = await exchange(app.port, request(`GET ${path}`));
      expect([path, [400, 404].includes(answer?.status ?? 0)]).toEqual([path, true]);
      expect(answer?.body).toMatch(/^\{"errors":\[/);
    }
  });
});
