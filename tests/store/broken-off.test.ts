import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { newestEdition } from '../../src/store/postgres/editions';
import { inTransaction } from '../../src/store/postgres/transaction';
import { rollBack } from '../../src/store/postgres/roll-back';
import { markedChart } from '../support/marked-chart';
import type { Database } from '../support/postgres/database';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { holdNumber, sessionsOf } from '../support/postgres/held-number';
import { makeTables, publishTo, withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';
import { gatesForTests } from '../support/tcp-gate';
import { foldersForTests, writeTexts } from '../support/temporary-folder';
import { until } from '../support/until';

describeWithPostgres('a publication that is broken off', (newDatabase) => {
  const newFolder = foldersForTests();
  const openGate = gatesForTests();
  let database: Database;
  let owner: string;
  let folder: string;
  beforeEach(async () => {
    database = await newDatabase();
    owner = database.url('owner');
    await makeTables(database);
    await publishTo(owner, markedChart(1));
    folder = newFolder();
    writeTexts(folder, markedChart(2).folder.texts);
  });

  const untilGone = (): Promise<number> =>
    until(
      () => sessionsOf(owner),
      (sessions) => sessions === 0,
    );

  /** How many of all things there are. */
  const counted = (): Promise<unknown[]> =>
    query(
      owner,
      `select (select count(*)::integer from agencygraph.document) as documents,
        (select count(*)::integer from agencygraph.chunk) as chunks,
        (select count(*)::integer from agencygraph.version) as versions,
        (select count(*)::integer from agencygraph.version_chart) as charts`,
    );

  it('by the death of its process leaves nothing, and the next one publishes at once', async () => {
    const before = await counted();
    const held = await holdNumber(owner, 2);
    const publisher = spawn(process.execPath, ['dist/src/main.js', 'publish', folder], {
      env: { DATABASE_URL: owner },
      stdio: 'ignore',
    });
    await held.untilWaiting(1);
    publisher.kill('SIGKILL');
    await once(publisher, 'close');
    expect(await withOwner(owner, newestEdition)).toMatchObject({ version: 1 });
    await held.release();
    await untilGone();
    expect(await counted()).toEqual(before);
    expect(await publishTo(owner, markedChart(2))).toBe(2);
  });

  it('by the loss of its connection says so, leaves nothing, and is done when it is tried again', async () => {
    const before = await counted();
    const gate = await openGate(database.endpoint);
    const held = await holdNumber(owner, 2);
    const publishing = run(['publish', folder], { DATABASE_URL: database.url('owner', gate.port) });
    await held.untilWaiting(1);
    gate.cut();
    expect(await publishing).toMatchObject({
      code: 1,
      output: '',
      errors: expect.stringMatching(/^The database cannot be reached.*\.\nPostgreSQL: [^\n]+\n$/) as string,
    });
    await held.release();
    await untilGone();
    expect(await counted()).toEqual(before);
    const again = await run(['publish', folder], { DATABASE_URL: database.url('owner', gate.port) });
    expect(again.output).toBe('Published as version 2:\n  marked: changed\n');
  });

  it('by the database says so in a sentence, whatever the client has made of it', async () => {
    const held = await holdNumber(owner, 2);
    const publishing = run(['publish', folder], { DATABASE_URL: owner });
    await held.untilWaiting(1);
    await query(owner, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'agencygraph'");
    expect(await publishing).toEqual({
      code: 1,
      output: '',
      errors:
        'The database has been stopped (57P01).\nPostgreSQL: terminating connection due to administrator command\n',
    });
    await held.release();
  });

  it('at its very end says that it may be done, and is not tried again by itself', async () => {
    await query(
      database.url('admin'),
      `create function agencygraph.die() returns trigger language plpgsql as
        'begin perform pg_terminate_backend(pg_backend_pid()); return new; end'`,
      `create constraint trigger die after insert on agencygraph.version deferrable initially deferred
        for each row execute function agencygraph.die()`,
      'alter function agencygraph.die() security definer',
    );
    const refusal = 'The database has not said whether it is done; `agencygraph versions` lists what there is.';
    await expect(publishTo(owner, markedChart(2))).rejects.toThrow(refusal);
    await query(database.url('admin'), 'alter table agencygraph.version disable trigger die');
    await publishTo(owner, markedChart(3));
    await query(database.url('admin'), 'alter table agencygraph.version enable trigger die');
    await expect(withOwner(owner, (client) => rollBack(client, undefined, undefined))).rejects.toThrow(refusal);
    expect(await withOwner(owner, newestEdition)).toMatchObject({ version: 2 });
  });

  it('by a process that hangs holds up nobody for long', async () => {
    const times = await withOwner(owner, (client) =>
      inTransaction(client, async () => {
        const { rows } = await client.query<object>(
          "select current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle",
        );
        return rows[0];
      }),
    );
    expect(times).toEqual({ lock: '30s', idle: '1min' });
    const held = await holdNumber(owner, 2);
    const hanging = withOwner(owner, (client) =>
      inTransaction(client, async () => {
        await client.query("set local idle_in_transaction_session_timeout = '10ms'");
        await once(client, 'error');
        await client.query('select 1');
      }),
    );
    await expect(hanging).rejects.toThrow('The database cannot be reached.');
    const waiting = withOwner(owner, (client) =>
      inTransaction(client, async () => {
        await client.query("set local lock_timeout = '10ms'");
        await client.query('insert into agencygraph.version (number) values (2)');
      }),
    );
    await expect(waiting).rejects.toThrow(
      'Somebody else is writing to the database, and has not ended in time (55P03).',
    );
    await held.release();
    expect(await publishTo(owner, markedChart(2))).toBe(2);
  });
});
