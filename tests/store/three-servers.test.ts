import { followersForTests } from '../support/following-service';
import type { FollowingService, Readiness } from '../support/following-service';
import { editionsIn, markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo, rollBackOnce } from '../support/postgres/publishing';
import { until } from '../support/until';

describeWithPostgres('three servers that follow one database', (newDatabase) => {
  const startFollower = followersForTests();

  it('all come to serve what is published, and what is rolled back to, and answer all the while', async () => {
    const database = await newDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const start = (): Promise<FollowingService> => startFollower(database.url('reader'));
    const servers = await Promise.all([start(), start(), start()]);
    const readiness = (): Promise<Readiness[]> => Promise.all(servers.map((server) => server.readiness()));
    const editions = (): Promise<number[][]> => Promise.all(servers.map((server) => server.editions()));
    const serveAll = async (version: number, edition: number): Promise<void> => {
      const [first, ...others] = await until(readiness, (seen) => seen.every(({ body }) => body.version === version));
      expect(first).toEqual({
        status: 200,
        body: {
          status: 'ready',
          version,
          charts: [{ slug: 'marked', version: expect.any(String) as string, digest: expect.any(String) as string }],
        },
      });
      expect(others).toEqual([first, first]);
      expect(await editions()).toEqual([[edition], [edition], [edition]]);
    };

    await serveAll(1, 1);
    const asking = servers.map((server) => server.keepAsking());
    await publishTo(database.url('owner'), markedChart(2));
    await serveAll(2, 2);
    await rollBackOnce(database.url('owner'));
    await serveAll(3, 1);
    const replies = (await Promise.all(asking.map((stop) => stop()))).flat();
    expect(replies.filter(({ status, body }) => status !== 200 || editionsIn(body).length !== 1)).toEqual([]);
  });
});
