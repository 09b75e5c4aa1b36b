import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { exchange } from '../../support/raw-http';
import { readPage } from '../../support/pages';
import { request } from '../../support/requests';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
// It fails when the service had a fault.
afterAll(() => app.close());

const texts: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '{{7*7}}${7*7}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  'a\0b',
  '\r\nset-cookie: a=1',
  '\u2028\u2029',
  '\u202Eunder',
  '😀',
  'é',
  '0',
  '-1',
  'null',
  'latest',
  'ice@ice@ice',
  '@',
  '9999-12-31',
  '0000-00-00',
  ' ',
  'a'.repeat(5000),
  '<'.repeat(2000),
];
const places: readonly [string, (text: string) => string][] = [
  ['a unit', (text) => `/units/${text}`],
  ['a chart', (text) => `/?chart=${text}`],
  ['a chart of a unit', (text) => `/units/ice-foia?chart=${text}`],
  ['a date', (text) => `/?chart=ice-record&asOf=${text}`],
  ['what is compared with', (text) => `/?chart=ice-record&compare=${text}`],
  ['a chart on a day', (text) => `/?compare=ice-record@${text}`],
  ['a question', (text) => `/?about=${text}`],
  ['a text to find', (text) => `/?find=${text}`],
  ['all at once', (text) => `/units/${text}?chart=${text}&asOf=${text}&compare=${text}&about=${text}&find=${text}`],
  ['a name that nobody knows', (text) => `/?${text}=${text}`],
];

/** Tags that do something, or that no page has: what is quoted, or text, does nothing. */
function dangers(html: string): string[] {
  return (html.match(/<[a-z!/](?:"[^"]*"|[^>"])*>/gi) ?? []).filter((tag) => {
    const names = tag.replaceAll(/"[^"]*"/g, '');
    return /^<(?:!--|img)|\son\w+|['{]/i.test(names) || /\s(?:href|src|action)="\s*javascript:/i.test(tag);
  });
}

describe('a hostile text', () => {
  it.each(places)('as %s is no fault, and stands nowhere but as text', async (_what, pathOf) => {
    for (const text of texts) {
      const response = await fetch(app.origin + pathOf(encodeURIComponent(text)));
      const html = await response.text();
      expect([text, [200, 400, 404, 414, 431].includes(response.status)]).toEqual([text, true]);
      expect([text, ...new Set(html.match(/<script\b[^>]*>/g))].slice(1)).toEqual(
        response.headers.get('content-type')?.startsWith('text/html')
          ? [
              expect.stringMatching(/^<script type="module" src="\/assets\/[\w-]+\.js">$/),
              '<script type="application/json" id="page">',
            ]
          : [],
      );
      expect([text, ...dangers(html)]).toEqual([text]);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('comes to the script as it is', async () => {
    for (const text of ['</script><script>alert(1)</script>', '<!--<script>', 'a\u2028b', '&lt;&amp;']) {
      const { data, html } = await readPage(`${app.origin}/?find=${encodeURIComponent(text)}`);
      expect(data.view.find).toBe(text);
      if (text.startsWith('<')) expect(html).not.toContain(text);
    }
  });
});

describe('an address that is odd', () => {
  const of = async (target: string, headers: Readonly<Record<string, string | undefined>> = {}) =>
    (await exchange(app.port, request(`GET ${target}`, headers)))[0];

  it.each([
    ['of one name twice: the first counts', '/?chart=ice-record&chart=ice', 200, 'as dated documents record it'],
    ['that is whole, as a proxy gets it', 'http://localhost/units/ice-foia', 200, 'Freedom of Information Act Office'],
    ['that is whole, and of somebody else', 'http://evil.example/units/ice-foia', 200, 'href="http://localhost/units'],
    ['without a path', 'http://localhost?chart=ice-record', 200, 'as dated documents record it'],
    ['of two slashes', '//?chart=ice-record', 200, 'as dated documents record it'],
    ['of a star', '*', 200, '<h1>'],
    ['with what stands behind #', '/units/ice-foia#x', 200, 'Freedom of Information Act Office'],
    ['of half an escape', '/?find=%E0%A4%A', 400, '<h1>'],
    ['of half an escape in its path', '/units/%E0%A4%A', 400, 'BAD_REQUEST'],
    ['with markup that is not escaped', '/?find=<script>alert(1)</script>', 200, '<h1>'],
    ['of 1,000 parameters', `/?${'find=records&'.repeat(1000)}`, 200, '<h1>'],
  ])('%s', async (_what, target, status, content) => {
    const answer = await of(target);
    expect([answer?.status, answer?.body]).toEqual([status, expect.stringContaining(content)]);
    expect(answer?.body).not.toMatch(/<script>|evil\.example\/?"/);
  });

  it.each(['[', '"><script>alert(1)</script>', 'a b', '', 'a/b?c#d', 'user:secret@evil', 'x:99999', '1.2.3.4.5'])(
    'of a host that is none, %j, names this machine instead',
    async (host) => {
      const answer = await of('/units/ice-foia', { host });
      expect([answer?.status, /<link rel="canonical" href="(.*?)">/.exec(answer?.body ?? '')?.[1]]).toEqual([
        200,
        `http://localhost:${String(app.port)}/units/ice-foia`,
      ]);
    },
  );

  it.each(['example.org', 'example.org:8080', '[::1]:4000', '192.0.2.1', 'a_b.example'])(
    'of a host that is one, %s, keeps it',
    async (host) => {
      expect((await of('/', { host }))?.body).toContain(`<link rel="canonical" href="http://${host}/">`);
    },
  );
});
