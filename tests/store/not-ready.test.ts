import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres, describeWithServers } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo, withOwner } from '../support/postgres/publishing';
import { migrate } from '../../src/store/postgres/migrate';
import { query } from '../support/postgres/query';
import { gatesForTests } from '../support/tcp-gate';
import { until } from '../support/until';
import type { FollowingService } from '../support/following-service';

/** Waits until a server says why it is not ready, and looks whether all of it says so. */
async function saysWhy({ readiness, origin }: FollowingService, reason: string): Promise<void> {
  const why = { errors: [{ message: reason, extensions: { code: 'NOT_READY' } }] };
  const { status, body } = await until(readiness, (seen) => seen.body.errors?.[0]?.message === reason);
  expect([status, body]).toEqual([503, { status: 'starting', ...why }]);
  for (const path of ['/', '/graphql?query={agency{name}}', '/charts/marked.csv', '/units/unit-1', '/schema.graphql']) {
    const answer = await fetch(origin + path);
    expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '1']);
    expect(await answer.text()).toContain('"code":"NOT_READY"');
  }
  const health = await fetch(`${origin}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
}

describeWithPostgres('a server whose database is not there when it starts', (newDatabase) => {
  const startFollower = followersForTests();
  const openGate = gatesForTests();

  it('says at each step what is missing, and is ready by itself after the last', async () => {
    const database = await newDatabase();
    const owner = database.url('owner');
    const gate = await openGate(database.endpoint);
    gate.shut();
    const service = await startFollower(database.url('reader', gate.port));
    await saysWhy(service, 'The database cannot be reached (ECONNREFUSED).');
    await gate.open();
    await saysWhy(service, 'The database has no tables of AgencyGraph; `agencygraph migrate` makes them (42P01).');
    await withOwner(owner, (client) => migrate(client, undefined));
    await saysWhy(
      service,
      'This user may not do that in the database: the owner of the tables publishes, and `agencygraph migrate --reader` lets others read (42501).',
    );
    await makeTables(database);
    await saysWhy(service, 'Nothing has been published yet; `agencygraph publish` does.');
    await query(owner, 'delete from agencygraph.schema_version');
    await saysWhy(service, 'The tables are of version 0; expected 1: `agencygraph migrate` brings them there.');
    await query(owner, 'insert into agencygraph.schema_version (version, oldest_reader) values (1, 1), (3, 2)');
    await saysWhy(service, 'The tables are of version 3, which wants newer software; this one reads version 1.');
    gate.shut();
    gate.cut();
    await saysWhy(service, 'The database cannot be reached (ECONNREFUSED).');
    await query(owner, 'delete from agencygraph.schema_version where version = 3');
    await publishTo(owner, markedChart(1));
    await query(owner, 'insert into agencygraph.schema_version (version, oldest_reader) values (3, 1)');
    await gate.open();
    const { body } = await until(service.readiness, ({ status }) => status === 200);
    expect([body.version, body.stale]).toEqual([1, undefined]);
    expect(await service.editions()).toEqual([1]);

    await query(owner, 'update agencygraph.schema_version set oldest_reader = 2 where version = 3');
    const { status, body: later } = await until(service.readiness, (seen) => seen.body.stale !== undefined);
    const reason = 'The tables are of version 3, which wants newer software; this one reads version 1.';
    expect([status, later.version, later.stale?.reason]).toEqual([200, 1, reason]);
    expect(await service.editions()).toEqual([1]);
  });
});

describeWithServers('a server with a wrong password', (runServer) => {
  const startFollower = followersForTests();

  it('says so, gives the password to nobody, and is ready when it is the right one', async () => {
    const server = await runServer();
    const database = await server.createDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const { reader } = database.roles;
    await wantPassword(server.address, reader);
    const service = await startFollower(database.url('reader').replace(`:${reader}@`, ':opensesame@'));
    await saysWhy(service, 'The database does not let this user in: the password is wrong (28P01).');
    await query(server.address, `alter role ${reader} password 'opensesame'`);
    await until(service.readiness, ({ status }) => status === 200);
    await server.stop();
    const { body } = await until(service.readiness, ({ body: { stale } }) => stale !== undefined);
    expect(JSON.stringify(body)).not.toContain('opensesame');
    await service.stop();
    expect(service.errors()).toContain('the password is wrong');
    expect(service.output() + service.errors()).not.toContain('opensesame');
  });
});

/** Has a server trust whoever comes, but for one role. */
async function wantPassword(address: string, role: string): Promise<void> {
  const [settings] = await query<{ hba_file: string }>(address, 'show hba_file');
  const lines = [`host all ${role} 127.0.0.1/32 scram-sha-256`, 'host all all 127.0.0.1/32 trust'];
  const values = lines.map((line) => `('${line}')`).join(', ');
  await query(address, `copy (values ${values}) to '${settings?.hba_file ?? ''}'`, 'select pg_reload_conf()');
}
