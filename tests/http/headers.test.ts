import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

describe('every answer', () => {
  it.each([
    '/',
    '/graphql?query={charts{slug}}',
    '/graphql?query={',
    '/schema.graphql',
    '/schema',
    '/graphiql/',
    '/sandbox',
    '/mcp',
    '/llms.txt',
    '/healthz',
    '/nothing',
  ])('lets a browser do nothing with it but show it: %s', async (path) => {
    const { headers } = await fetch(app.origin + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
    });
    expect([headers.get('x-powered-by'), headers.get('server'), headers.get('set-cookie')]).toEqual([null, null, null]);
  });

  it.each([
    '/',
    '/units/no-such-unit',
    '/graphql?query={',
    '/graphql?query={nothing}',
    '/graphql?documentId=nothing',
    '/schema.graphql',
    '/readyz',
    '/charts/ice.csv',
    '/charts/none.csv',
    '/mcp',
    '/llms.txt',
  ])('is given again by no cache that has not asked: %s', async (path) => {
    expect((await fetch(app.origin + path)).headers.get('cache-control')).toMatch(/^no-(?:cache|store)$/);
  });

  it('is not said to be for TLS alone, which ends in front of the service', async () => {
    expect((await fetch(app.origin)).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('the page', () => {
  it('may load what the service has itself, and nothing else, and has no script or style in its text', async () => {
    const response = await fetch(app.origin);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
    const allowed = policy.map((line) => line.split(' ')).flatMap(([, ...sources]) => sources);
    expect([...new Set(allowed)].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:']);
    expect(policy.filter((line) => /blob:|data:/.test(line))).toEqual(["img-src 'self' data: blob:"]);
    expect(html).not.toMatch(/<style|<img|<iframe|\sstyle=|\son\w+=/i);
    expect(html.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script type="module" src="\/assets\/[\w-]+\.js">$/),
      '<script type="application/json" id="page">',
    ]);
    const loaded = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(([, url]) => url);
    expect(loaded.filter((url) => !url?.startsWith('/assets/') && !url?.startsWith(app.origin))).toEqual([]);
  });
});
