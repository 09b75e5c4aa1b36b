import { shippedFolder } from '../support/charts';
import { freePort } from '../support/free-port';
import { markedChart } from '../support/marked-chart';
import { describeWithServers } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo } from '../support/postgres/publishing';
import { run } from '../support/service';

describeWithServers('several hosts', (runServer) => {
  it('are asked one after the other, for the one that can be written where that is wanted', async () => {
    const primary = await runServer();
    const database = await primary.createDatabase();
    await makeTables(database);
    const standby = await runServer(primary);
    await standby.catchUp();
    const down = await freePort();
    expect(await publishTo(database.url('owner', down, standby.port, primary.port), markedChart(1))).toBe(1);
    await standby.catchUp();
    const listed = await run(['versions'], { DATABASE_URL: database.url('reader', down, standby.port) });
    expect([listed.code, listed.output.split('\n').length]).toEqual([0, 3]);
    expect(await run(['publish', shippedFolder], { DATABASE_URL: database.url('owner', standby.port) })).toEqual({
      code: 1,
      output: '',
      errors: 'The database is a standby, in which nothing can be written.\n',
    });
    // Whoever owns it is still let in when the standby has taken the place of the primary.
    await primary.stop('SIGQUIT');
    await standby.promote();
    expect(await publishTo(database.url('owner', primary.port, standby.port), markedChart(2))).toBe(2);
  });
});
