import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo, withOwner } from '../support/postgres/publishing';
import { isAscending, swapUnderLoad } from '../support/swaps';
import { until } from '../support/until';

const [swaps, units] = [10, 300];

describeWithPostgres('a server whose chart is swapped while it is asked', (newDatabase) => {
  const startFollower = followersForTests();

  it('gives no answer of two versions, none of an older one after a newer one, and no error', async () => {
    const database = await newDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1, { units }));
    const service = await startFollower(database.url('reader'));
    await until(service.readiness, ({ status }) => status === 200);
    const { origin } = service;
    const { wrong, editions } = await withOwner(database.url('owner'), (owner) =>
      swapUnderLoad({
        origin,
        owner,
        swaps,
        units,
        pace: (edition, seen) =>
          until(
            () => seen.editions.flat().at(-1),
            () => seen.editions.some((ofClient) => ofClient.at(-1) === edition),
          ),
      }),
    );
    expect(wrong).toEqual([]);
    expect(editions.map(isAscending)).toEqual(editions.map(() => true));
    expect(new Set(editions.flat()).size).toBe(swaps + 1);
  });
});
