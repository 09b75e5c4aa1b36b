import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

/** What a page may load, by kind. */
async function policyOf(path: string): Promise<Record<string, string[]>> {
  const response = await fetch(app.origin + path, { headers: { accept: 'text/html' } });
  const policy = response.headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split(/; ?/).map((line): [string, string[]] => {
      const [kind = '', ...from] = line.split(' ');
      return [kind, from];
    }),
  );
}

const usual = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
};

describe('the policy of a page', () => {
  it.each(['/', '/units/ice-foia', '/accessibility', '/schema', '/nowhere', '/graphiql/nowhere', '/sandbox/nowhere'])(
    'allows what the service has itself: %s',
    async (path) => {
      expect(await policyOf(path)).toEqual(usual);
    },
  );

  it('allows GraphiQL to write its style and to work in threads, with what the service has itself', async () => {
    expect(await policyOf('/graphiql/')).toEqual({
      ...usual,
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'worker-src': ["'self'"],
    });
  });

  it('allows the Sandbox what Apollo sends for it, and a script of ours by its sum', async () => {
    expect(await policyOf('/sandbox')).toEqual({
      ...usual,
      'script-src': [
        expect.stringMatching(/^'sha256-[\w+/]{43}='$/),
        'https://embeddable-sandbox.cdn.apollographql.com',
      ],
      'img-src': ["'self'"],
      'frame-src': ['https://sandbox.embed.apollographql.com'],
    });
  });
});

describe('the pages beside the explorer', () => {
  it.each(['/schema', '/sandbox'])('are sent again only when they differ: %s', async (path) => {
    const whole = await fetch(app.origin + path);
    const tag = whole.headers.get('etag') ?? '';
    expect([whole.status, whole.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    const again = await fetch(app.origin + path, { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toBe(whole.headers.get('content-security-policy'));
    const head = await fetch(app.origin + path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });

  it.each(['/schema', '/sandbox'])('give the service away as it was asked for, and nothing else: %s', async (path) => {
    const html = await (await fetch(app.origin + path)).text();
    expect(html).toContain(`endpoint=${encodeURIComponent(`${app.origin}/graphql`)}`);
    const foreign = [...html.matchAll(/(?:href|src)="(https?:\/\/[^/"]*)/g)].map(([, host]) => host);
    const known = ['https://studio.apollographql.com', 'https://embeddable-sandbox.cdn.apollographql.com'];
    const specifications = ['https://www.rfc-editor.org', 'https://url.spec.whatwg.org'];
    expect(foreign.filter((host = '') => ![...known, ...specifications].includes(host))).toEqual([]);
  });

  it.each(['br', 'gzip'])('are packed as their reader can unpack them: %s', async (encoding) => {
    for (const path of ['/schema', '/sandbox', '/graphiql/']) {
      const response = await fetch(app.origin + path, { headers: { 'accept-encoding': encoding } });
      // What is short already stays as it is.
      const isShort = (await response.text()).length < 1024;
      expect([path, response.headers.get('content-encoding')]).toEqual([path, isShort ? null : encoding]);
    }
  });
});
