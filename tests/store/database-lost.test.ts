import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo } from '../support/postgres/publishing';
import { gatesForTests } from '../support/tcp-gate';
import type { TcpGate } from '../support/tcp-gate';
import { until } from '../support/until';

describeWithPostgres('a server that serves', (newDatabase) => {
  const startFollower = followersForTests();
  const openGate = gatesForTests();

  it.each<[string, string, (gate: TcpGate) => void]>([
    [
      'is lost',
      'The database cannot be reached (ECONNREFUSED).',
      (gate) => {
        gate.shut();
        gate.cut();
      },
    ],
    [
      'says nothing any more',
      'The database has not answered in time.',
      (gate) => {
        gate.silence();
      },
    ],
  ])(
    'goes on when its database %s, says since when and why, and follows again when it is back',
    async (_what, reason, trouble) => {
      const database = await newDatabase();
      await makeTables(database);
      await publishTo(database.url('owner'), markedChart(1));
      const gate = await openGate(database.endpoint);
      const service = await startFollower(database.url('reader', gate.port));
      await until(service.readiness, ({ status }) => status === 200);
      const stop = service.keepAsking();
      const before = Date.now();
      trouble(gate);
      const { status, body } = await until(service.readiness, ({ body: { stale } }) => stale?.reason === reason);
      expect([status, body.status, body.version]).toEqual([200, 'ready', 1]);
      const since = new Date(body.stale?.since ?? 0).getTime();
      expect([since >= before, since <= Date.now()]).toEqual([true, true]);
      expect(await service.editions()).toEqual([1]);

      await publishTo(database.url('owner'), markedChart(2));
      await gate.open();
      const { body: later } = await until(service.readiness, ({ body: { version } }) => version === 2);
      expect(later.stale).toBeUndefined();
      expect(await service.editions()).toEqual([2]);
      expect((await stop()).filter((reply) => reply.status !== 200)).toEqual([]);
    },
  );

  it('takes what is published in a database that says everything late', async () => {
    const database = await newDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const gate = await openGate(database.endpoint);
    gate.slow(200);
    const service = await startFollower(database.url('reader', gate.port));
    await until(service.readiness, ({ status }) => status === 200);
    const stop = service.keepAsking();
    await publishTo(database.url('owner'), markedChart(2));
    const { body } = await until(service.readiness, ({ body: { version } }) => version === 2);
    expect(body.stale).toBeUndefined();
    expect((await stop()).filter(({ status }) => status !== 200)).toEqual([]);
  });
});
