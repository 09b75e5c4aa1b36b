import { pagePolicy } from '../../../src/pages/page-policy';
import { runApp } from '../../support/app';

const reason = 'Nothing has been <published> yet.';

describe('a service without charts', () => {
  it('tells people on a page, and programs by a code, that they are to come again', async () => {
    const app = await runApp({
      standing: () => ({
        charts: null,
        version: null,
        publications: new Map(),
        stale: { since: new Date(), reason, details: '/srv/charts' },
      }),
    });
    try {
      for (const path of ['/', '/units/any?asOf=2009-01-01']) {
        const page = await fetch(app.origin + path, { headers: { accept: 'text/html,*/*;q=0.8' } });
        expect([page.status, page.headers.get('retry-after'), page.headers.get('cache-control')]).toEqual([
          503,
          '1',
          'no-cache',
        ]);
        expect(page.headers.get('content-security-policy')).toBe(pagePolicy);
        const html = await page.text();
        expect(html).toContain('Nothing has been &lt;published&gt; yet.');
        expect(html).not.toContain('/srv/charts');
      }
      expect(await (await app.ask('{ charts { slug } }')).json()).toEqual({
        status: 'starting',
        errors: [{ message: reason, extensions: { code: 'NOT_READY' } }],
      });
    } finally {
      await app.close();
    }
  });
});
