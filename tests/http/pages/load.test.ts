import { runApp } from '../../support/app';

const paths = ['/', '/units/homeland-security-investigations', '/?compare=ice-record', '/?find=records'];

describe('more pages than can be made', () => {
  it('are refused with 503 and when to ask again, while those let in are sent', async () => {
    const app = await runApp({ bounds: { running: 1, waiting: 2 } });
    try {
      const responses = await Promise.all(
        Array.from({ length: 12 }, (_, index) => fetch(app.origin + (paths[index % paths.length] ?? ''))),
      );
      const refused = responses.filter(({ status }) => status === 503);
      // The first may be sent before the last comes.
      const sent = responses.filter(({ status }) => status === 200);
      expect(sent.length + refused.length).toBe(12);
      expect(sent.length).toBeGreaterThanOrEqual(3);
      expect(refused.length).toBeGreaterThan(3);
      for (const { headers } of refused)
        expect([headers.get('retry-after'), headers.get('etag'), headers.get('cache-control')]).toEqual([
          '1',
          null,
          'no-cache',
        ]);
      expect((await fetch(app.origin)).status).toBe(200);
    } finally {
      await app.close();
    }
  });

  it('leave the files of the page and the page on accessibility as they are', async () => {
    const app = await runApp({ bounds: { running: 0, waiting: 0 } });
    try {
      for (const path of ['/assets/icon.svg', '/accessibility'])
        expect((await fetch(app.origin + path)).status).toBe(200);
      expect((await fetch(app.origin)).status).toBe(503);
    } finally {
      await app.close();
    }
  });
});

describe('a limit of requests for each client', () => {
  it('counts pages as it counts questions', async () => {
    const app = await runApp({ requestsPerMinute: 3 });
    try {
      const statuses = [];
      for (const path of ['/', '/units/ice-foia', '/units/nothing', '/', '/accessibility'])
        statuses.push((await fetch(app.origin + path)).status);
      expect([...statuses, (await app.ask('{ charts { slug } }')).status]).toEqual([200, 200, 404, 429, 429, 429]);
    } finally {
      await app.close();
    }
  });
});
