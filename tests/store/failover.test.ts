import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithServers } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { gatesForTests } from '../support/tcp-gate';
import { until } from '../support/until';

describeWithServers('servers, when the primary of their database dies', (runServer) => {
  const startFollower = followersForTests();
  const openGate = gatesForTests();

  it('go on, whichever host they read from, and serve what is published at the standby that takes its place', async () => {
    const primary = await runServer();
    const database = await primary.createDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const standby = await runServer(primary);
    await standby.catchUp();
    const services = [
      await startFollower(database.url('reader', primary.port, standby.port)),
      await startFollower(database.url('reader', standby.port)),
    ];
    const serve = async (version: number): Promise<void> => {
      for (const { readiness, editions } of services) {
        const { body } = await until(readiness, (seen) => seen.body.version === version && !seen.body.stale);
        expect([body.stale, await editions()]).toEqual([undefined, [version]]);
      }
    };
    await serve(1);
    const asking = services.map(({ keepAsking }) => keepAsking());
    await publishTo(database.url('owner'), markedChart(2));
    await serve(2);
    await primary.stop('SIGQUIT');
    await standby.promote();
    await publishTo(database.url('owner', primary.port, standby.port), markedChart(3));
    await serve(3);
    const replies = (await Promise.all(asking.map((stop) => stop()))).flat();
    expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('serve what has the number of a version that was lost with it, and is another', async () => {
    const primary = await runServer();
    const database = await primary.createDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const gate = await openGate({ host: '127.0.0.1', port: primary.port });
    const standby = await runServer(primary);
    await standby.catchUp();
    const service = await startFollower(database.url('reader', gate.port, standby.port));
    await until(service.readiness, ({ body }) => body.version === 1);
    await standby.stop();
    await publishTo(database.url('owner'), markedChart(2));
    await until(service.readiness, ({ body }) => body.version === 2);
    await primary.stop('SIGQUIT');
    gate.shut();
    await standby.start();
    await standby.promote();
    const stop = service.keepAsking();
    expect(await publishTo(database.url('owner', primary.port, standby.port), markedChart(3))).toBe(2);
    await until(service.editions, ([edition]) => edition === 3);
    const { body } = await until(service.readiness, (seen) => seen.body.stale === undefined);
    expect(body.version).toBe(2);
    expect((await stop()).filter(({ status }) => status !== 200)).toEqual([]);
  });

  it('keep the newest version where only a standby answers that is behind, and say so', async () => {
    const primary = await runServer();
    const database = await primary.createDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const gate = await openGate({ host: '127.0.0.1', port: primary.port });
    const standby = await runServer(primary);
    await standby.catchUp();
    const service = await startFollower(database.url('reader', gate.port, standby.port));
    await query(standby.address, 'select pg_wal_replay_pause()');
    await publishTo(database.url('owner'), markedChart(2));
    await until(service.readiness, ({ body }) => body.version === 2);
    gate.shut();
    gate.cut();
    const { body: behind } = await until(
      service.readiness,
      (seen) => seen.body.stale?.reason.includes('behind') === true,
    );
    expect([behind.version, behind.stale?.reason, await service.editions()]).toEqual([
      2,
      'The host that answers is a standby that is behind: it has version 1, and version 2 was seen.',
      [2],
    ]);
    await gate.open();
    const { body } = await until(service.readiness, (seen) => seen.body.stale === undefined);
    expect([body.version, await service.editions()]).toEqual([2, [2]]);
  });
});
