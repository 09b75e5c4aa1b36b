import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

describe('every answer', () => {
  it.each(['/', '/graphql?query={charts{slug}}', '/graphql?query={', '/schema.graphql', '/healthz', '/nothing'])(
    'lets a browser do nothing with it but show it: %s',
    async (path) => {
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
      expect([headers.get('x-powered-by'), headers.get('server'), headers.get('set-cookie')]).toEqual([
        null,
        null,
        null,
      ]);
    },
  );

  it('is not said to be for TLS alone, which ends in front of the service', async () => {
    expect((await fetch(app.origin)).headers.get('strict-transport-security')).toBeNull();
  });
});

describe('the page', () => {
  it('loads nothing, sends nothing, and has no style but the one that its policy knows', async () => {
    const response = await fetch(app.origin);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/; style-src 'sha256-[\w+/=]+'; /);
    expect(html).not.toMatch(/<script|<link|<img|<form|<iframe|style=|\son\w+=/i);
  });
});
