import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishSilently, publishTo } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { until } from '../support/until';

describeWithPostgres('a server that gets no hint', (newDatabase) => {
  const startFollower = followersForTests();

  it('serves what was published nevertheless, by a program or by hand', async () => {
    const database = await newDatabase();
    const owner = database.url('owner');
    await makeTables(database);
    await publishTo(owner, markedChart(1));
    const service = await startFollower(database.url('reader'));
    await until(service.readiness, ({ body }) => body.version === 1);
    await publishSilently(owner, markedChart(2));
    await until(service.readiness, ({ body }) => body.version === 2);
    expect(await service.editions()).toEqual([2]);
    await query(
      owner,
      'begin',
      'insert into agencygraph.version (number, restores) values (3, 1)',
      'insert into agencygraph.version_chart select 3, slug, digest from agencygraph.version_chart where version = 1',
      'commit',
    );
    await until(service.readiness, ({ body }) => body.version === 3);
    expect(await service.editions()).toEqual([1]);
  });
});
