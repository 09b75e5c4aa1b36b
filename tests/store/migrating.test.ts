import { newestEdition } from '../../src/store/postgres/editions';
import { migrate } from '../../src/store/postgres/migrate';
import { publish } from '../../src/store/postgres/publish';
import { rollBack } from '../../src/store/postgres/roll-back';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';

const alone = { alone: false };

describeWithPostgres('the tables', (newDatabase) => {
  it('are made by an owner who is no superuser, and left alone the second time', async () => {
    const owner = (await newDatabase()).url('owner');
    const environment = { DATABASE_URL: owner };
    expect(await run(['migrate'], environment)).toEqual({
      code: 0,
      output: 'Made the tables, of version 1.\n',
      errors: '',
    });
    const made = await query(owner, 'select * from agencygraph.schema_version');
    expect(await run(['migrate'], environment)).toMatchObject({
      code: 0,
      output: 'The tables are of version 1 already.\n',
    });
    expect(await query(owner, 'select * from agencygraph.schema_version')).toEqual(made);
  });

  it('are made once by several who make them at the same time', async () => {
    const { url, roles } = await newDatabase();
    const four = [1, 2, 3, 4].map(() => withOwner(url('owner'), (client) => migrate(client, roles.reader)));
    expect((await Promise.all(four)).sort()).toEqual([0, 1, 1, 1]);
  });

  it('can be read by a reader, who can do nothing else and is told so', async () => {
    const { url, roles } = await newDatabase();
    const migrated = await run(['migrate', '--reader', roles.reader], { DATABASE_URL: url('owner') });
    expect(migrated.output).toBe(`Made the tables, of version 1.\nThe role ${roles.reader} may read them.\n`);
    const reader = { DATABASE_URL: url('reader') };
    const [listed, published] = await Promise.all([run(['versions'], reader), run(['publish'], reader)]);
    expect(listed).toEqual({ code: 0, output: 'Nothing has been published yet.\n', errors: '' });
    expect(published).toEqual({
      code: 1,
      output: '',
      errors: [
        'This user may not do that in the database: the owner of the tables publishes, and `agencygraph migrate --reader` lets others read (42501).',
        'PostgreSQL: permission denied for table document\n',
      ].join('\n'),
    });
    for (const statement of [
      'create table agencygraph.another ()',
      'delete from agencygraph.document',
      'insert into agencygraph.version (number) values (1)',
      'update agencygraph.schema_version set version = 2',
    ])
      await expect(query(reader.DATABASE_URL, statement)).rejects.toThrow('permission denied');
  });

  it('of later versions can be read by those who may read these', async () => {
    const database = await newDatabase();
    await makeTables(database);
    await query(database.url('owner'), 'create table agencygraph.later ()');
    expect(await query(database.url('reader'), 'select * from agencygraph.later')).toEqual([]);
  });

  it('are made in a schema of an administrator by an owner who may make none', async () => {
    const { url, roles } = await newDatabase();
    const [admin, keeper] = [url('admin'), url('reader')];
    await expect(withOwner(keeper, (client) => migrate(client, undefined))).rejects.toThrow(
      'This user may not do that',
    );
    await query(admin, `create schema agencygraph authorization ${roles.reader}`);
    await withOwner(keeper, (client) => migrate(client, roles.owner));
    expect(await withOwner(keeper, (client) => publish(client, [markedChart(1)], alone))).toMatchObject({ version: 1 });
    expect(await withOwner(url('owner'), newestEdition)).toMatchObject({ version: 1 });
  });

  it('are not said to be readable where their owner may not let anybody into the schema', async () => {
    const { url, roles } = await newDatabase();
    await query(
      url('admin'),
      'create schema agencygraph',
      `grant create, usage on schema agencygraph to ${roles.owner}`,
    );
    await expect(withOwner(url('owner'), (client) => migrate(client, roles.reader))).rejects.toThrow(
      `The role ${roles.reader} may not use the schema agencygraph, and only whoever made that can let it: \`grant usage on schema agencygraph to "${roles.reader}"\`.`,
    );
    await query(url('admin'), `grant usage on schema agencygraph to ${roles.reader}`);
    expect(await withOwner(url('owner'), (client) => migrate(client, roles.reader))).toBe(0);
  });

  it('are not made for a role that does not exist', async () => {
    const owner = (await newDatabase()).url('owner');
    expect(await run(['migrate', '--reader', 'nobody "such"'], { DATABASE_URL: owner })).toEqual({
      code: 1,
      output: '',
      errors: 'There is no such role in the database (42704).\nPostgreSQL: role "nobody "such"" does not exist\n',
    });
    expect(await query(owner, "select to_regnamespace('agencygraph') as made")).toEqual([{ made: null }]);
  });

  it('of newer software are read where they can be, and never written', async () => {
    const database = await newDatabase();
    await makeTables(database);
    const owner = database.url('owner');
    await withOwner(owner, (client) => publish(client, [markedChart(1)], alone));
    await query(owner, 'insert into agencygraph.schema_version (version, oldest_reader) values (2, 1)');
    const refusal = 'The tables are of version 2, and this software writes version 1; a newer one is wanted.';
    for (const write of [
      withOwner(owner, (client) => migrate(client, undefined)),
      withOwner(owner, (client) => publish(client, [markedChart(2)], alone)),
      withOwner(owner, (client) => rollBack(client, undefined, undefined)),
    ])
      await expect(write).rejects.toThrow(refusal);
    expect(await withOwner(owner, newestEdition)).toMatchObject({ version: 1 });
    await query(owner, 'update agencygraph.schema_version set oldest_reader = 2 where version = 2');
    await expect(withOwner(owner, newestEdition)).rejects.toThrow(
      'The tables are of version 2, which wants newer software; this one reads version 1.',
    );
  });
});
