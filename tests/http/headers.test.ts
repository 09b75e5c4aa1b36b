import { createHash } from 'node:crypto';
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
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const sum = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`; style-src 'sha256-${sum}'; `);
    expect(html).not.toMatch(/<script|<link|<img|<form|<iframe|style=|\son\w+=/i);
  });
});
