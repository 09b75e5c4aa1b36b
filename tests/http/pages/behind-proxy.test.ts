import { exportFormats } from '../../../src/export/formats';
import { runApp } from '../../support/app';
import { base, proxyWays, runBehindProxy } from '../../support/behind-proxy';
import type { ProxiedApp } from '../../support/behind-proxy';
import { chartsOf, shippedFolder } from '../../support/charts';
import { readPage } from '../../support/pages';
import { exchange } from '../../support/raw-http';
import { request } from '../../support/requests';

const { latest } = chartsOf(shippedFolder).default;
const unit = '/units/homeland-security-investigations?chart=ice-record&asOf=2012-01-01&compare=2009-01-01';

/** Every address in the tags of a page or in a style sheet, but for places of the same page. */
function addressesIn(text: string): string[] {
  const named = [...text.matchAll(/<[^>]*? (?:href|src|action)="([^"#][^"]*)"/g), ...text.matchAll(/url\(([^)]+)\)/g)];
  return [...new Set(named.map(([, address = '']) => address.replaceAll('&amp;', '&')))];
}

describe.each(proxyWays)('behind a proxy that %s the path of the service', (way) => {
  let proxied: ProxiedApp;
  beforeAll(async () => {
    proxied = await runBehindProxy(way);
  });
  afterAll(() => proxied.close());

  /** Addresses that were found to be answered, on whatever page. */
  const answered = new Set<string>();

  const at = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(proxied.publicUrl + path, { redirect: 'manual', ...init });

  /** Those of the service or its host: what stands in a page and leads to neither is a source. */
  const ownIn = (text: string, from: string): URL[] =>
    addressesIn(text)
      .map((address) => new URL(address, from))
      .filter(({ origin }) => [proxied.origin, proxied.app.origin, 'http://inside'].includes(origin));

  it.each([
    '',
    '/',
    unit,
    '/?about=training',
    '/?find=records',
    '/?chart=nothing',
    '/accessibility',
    '/nowhere',
    '/schema',
    '/sandbox',
    '/graphiql/',
  ])(
    'all addresses of the page at %j begin with the path, and are answered',
    async (path) => {
      const response = await at(path, { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const own = ownIn(await response.text(), response.url);
      expect(own.length).toBeGreaterThan(4);
      expect(own.filter(({ href }) => !href.startsWith(`${proxied.publicUrl}/`))).toEqual([]);
      const broken = [];
      for (const { href } of own.filter((address) => !answered.has(address.href))) {
        const { status } = await fetch(href, { redirect: 'manual' });
        // A unit is not in every chart and not there on every day: then a page says so.
        const isMissing = status === 404 && (await readPage(href)).data.problem !== null;
        if (status !== 200 && !isMissing) broken.push([href, status]);
        answered.add(href);
      }
      expect(broken).toEqual([]);
      expect(proxied.outside).toEqual([]);
    },
    60_000,
  );

  it('the style sheet names its fonts below the path', async () => {
    const own = ownIn(await (await at('/')).text(), `${proxied.publicUrl}/`);
    const sheet = own.find(({ pathname }) => pathname.endsWith('.css'))?.href ?? '';
    const fonts = ownIn(await (await fetch(sheet)).text(), sheet);
    expect(fonts.length).toBeGreaterThan(5);
    for (const { href } of fonts) {
      expect(href).toMatch(new RegExp(`^${proxied.publicUrl}/assets/[^/]+$`));
      expect((await fetch(href)).status).toBe(200);
    }
  });

  it('the page is told by its public address, whatever the host is called inside', async () => {
    const page = await readPage(proxied.publicUrl + unit);
    expect(page.canonical).toBe(proxied.publicUrl + unit);
    expect([page.data.origin, page.data.base]).toEqual([proxied.origin, base]);
    expect(page.html).not.toContain('//inside');
    expect((await readPage(proxied.publicUrl)).text).toContain(`The address is ${proxied.publicUrl}/graphql.`);
  });

  it.each(exportFormats)(
    'a file begins its addresses with the public one: $extension',
    async ({ extension, write }) => {
      const response = await at(`/charts/ice.${extension}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe([...write(latest, { address: proxied.publicUrl })].join(''));
    },
  );

  it('the API, the schema and the health addresses are there', async () => {
    const body = JSON.stringify({ query: '{ agency { acronym } }' });
    const answer = await at('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await answer.json()).toEqual({ data: { agency: { acronym: 'ICE' } } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    for (const path of ['/graphql?query={charts{slug}}', '/schema.graphql', '/healthz', '/readyz'])
      expect([path, (await at(path)).status]).toEqual([path, 200]);
  });

  it('whoever visits the API is led to GraphiQL, and other methods are refused', async () => {
    const visit = await at('/graphql', { headers: { accept: 'text/html' } });
    const place = new URL(visit.headers.get('location') ?? '', visit.url);
    expect([visit.status, place.pathname]).toEqual([302, `${base}/graphiql/`]);
    expect((await at('/graphiql')).headers.get('location')).toBe('./graphiql/');
    expect((await at('/graphql', { method: 'DELETE' })).status).toBe(405);
  });

  it('what is refused names addresses with the path', async () => {
    const messageAt = async (path: string): Promise<string> =>
      ((await (await at(path)).json()) as { errors: { message: string }[] }).errors[0]?.message ?? '';
    expect(await messageAt('/nowhere')).toBe(
      `There is nothing at GET ${base}/nowhere; the API answers GET and POST at ${base}/graphql.`,
    );
    expect(await messageAt('/charts')).toContain(`at ${base}/charts/<chart>.<form>?asOf=<day>`);
  });

  it.each(['/', unit, '/charts/ice.jsonld'])('what is kept is not sent again: %s', async (path) => {
    const first = await at(path);
    const tag = first.headers.get('etag') ?? '';
    const again = await at(path, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    for (const name of ['content-security-policy', 'cache-control', 'set-cookie'])
      expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
  });
});

describe('a service with a public address', () => {
  let proxied: ProxiedApp;
  beforeAll(async () => {
    proxied = await runBehindProxy('passes on');
  });
  afterAll(() => proxied.close());

  it.each([
    '/',
    unit,
    '/accessibility',
    '/charts/ice.html',
    '/schema.graphql',
    '/healthz',
    '/graphql?query={charts{slug}}',
  ])('answers the same with the path and without it: %s', async (path) => {
    const [one, other] = await Promise.all(
      [path, base + path].map(async (asked) => {
        const { status, headers, text } = await fetch(proxied.app.origin + asked).then(async (response) => ({
          status: response.status,
          headers: response.headers,
          text: await response.text(),
        }));
        return [status, headers.get('etag'), headers.get('content-type'), text];
      }),
    );
    expect(one?.[0]).toBe(200);
    expect(other).toEqual(one);
  });

  it.each(['evil.example', 'evil.example:80', '"><script>', ''])(
    'says nothing of the host that a request names: %j',
    async (host) => {
      for (const path of ['/', '/charts/ice.txt']) {
        const [answer] = await exchange(proxied.app.port, request(`GET ${path}`, { host }));
        expect([path, answer?.status]).toEqual([path, 200]);
        const named = answer?.body.match(/http:\/\/[\w.:]+\/org\/chart|evil|localhost/g);
        expect(new Set(named)).toEqual(new Set([proxied.publicUrl]));
      }
    },
  );

  it.each([
    ['the whole address', (own: string) => `http://evil.example${own}`, 200],
    ['the whole address without a path', () => 'http://evil.example', 200],
    ['the whole address with the path', (own: string) => `http://evil.example${base}${own}`, 200],
    ['the path twice', (own: string) => base + base + own, 404],
    ['what only begins like the path', (own: string) => `${base}s${own}`, 404],
    ['the path in other letters', (own: string) => base.toUpperCase() + own, 404],
    ['a way out of the path', (own: string) => `${base}/..${own}`, 404],
    ['a host behind the path', (own: string) => `${base}//evil.example${own}`, 404],
  ])('takes one path away, no more: %s', async (_what, asked, status) => {
    const [answer] = await exchange(proxied.app.port, request(`GET ${asked('/units/ice-foia')}`));
    expect(answer?.status).toBe(status);
    expect(answer?.body).not.toContain('"http://evil');
  });

  it('sends other pages than one with another address, under other tags', async () => {
    const other = await runApp({ publicUrl: `${proxied.origin}/elsewhere` });
    const plain = await runApp();
    const answers = await Promise.all(
      [proxied.app, other, plain].map(async ({ port }) => {
        const [answer] = await exchange(port, request('GET /'));
        return answer;
      }),
    );
    await Promise.all([other.close(), plain.close()]);
    expect(new Set(answers.map((answer) => answer?.headers.get('etag'))).size).toBe(3);
    const [, , withoutOne] = answers.map((answer) => answer?.body);
    expect(withoutOne).toContain('"origin":"http://localhost","base":""');
  });
});
