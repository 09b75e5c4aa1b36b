import { describeWithPostgres, describeWithServers } from '../support/postgres/describe-with-postgres';
import { query } from '../support/postgres/query';

const writeDown = ['create table written (words text)', "insert into written values ('before')"];
const readBack = 'select words from written';

describeWithPostgres('a database of a test', (newDatabase) => {
  it('lets its owner create in it, who is no superuser, and its reader no more than connect', async () => {
    const database = await newDatabase();
    const [owner, reader] = [database.url('owner'), database.url('reader')];
    expect(await query(owner, ...writeDown, readBack)).toEqual([{ words: 'before' }]);
    expect(await query(owner, "select current_setting('is_superuser') as superuser")).toEqual([{ superuser: 'off' }]);
    await expect(query(owner, 'create role another')).rejects.toThrow('permission denied');
    expect(await query(reader, 'select current_user as name')).toEqual([{ name: database.roles.reader }]);
    await expect(query(reader, readBack)).rejects.toThrow('permission denied');
    await expect(query(reader, 'create schema another')).rejects.toThrow('permission denied');
    await expect(query(reader, 'create table public.another ()')).rejects.toThrow('permission denied');
  });

  it('has nothing of another', async () => {
    const [one, other] = [await newDatabase(), await newDatabase()];
    await query(one.url('owner'), ...writeDown);
    await expect(query(other.url('owner'), readBack)).rejects.toThrow('does not exist');
    await expect(query(other.url('owner').replace(other.name, one.name), readBack)).rejects.toThrow(
      'permission denied',
    );
  });
});

describeWithServers('a PostgreSQL server of a test', (runServer) => {
  it.each(['SIGINT', 'SIGQUIT'] as const)(
    'stopped by %s and started again, has all at the same port',
    async (signal) => {
      const server = await runServer();
      const owner = (await server.createDatabase()).url('owner');
      await query(owner, ...writeDown);
      await server.stop(signal);
      await expect(query(owner, readBack)).rejects.toThrow('ECONNREFUSED');
      await server.start();
      expect(await query(owner, readBack)).toEqual([{ words: 'before' }]);
    },
  );

  it('has a standby that can be read, and takes its place with all that was written', async () => {
    const primary = await runServer();
    const database = await primary.createDatabase();
    await query(database.url('owner'), ...writeDown);
    const standby = await runServer(primary);
    const owner = database.url('owner', standby.port);
    await standby.catchUp();
    expect(await query(owner, readBack)).toEqual([{ words: 'before' }]);
    await expect(query(owner, 'delete from written')).rejects.toThrow('read-only transaction');
    await query(database.url('owner'), "insert into written values ('after')");
    await standby.catchUp();
    await primary.stop('SIGQUIT');
    await standby.promote();
    expect(await query(owner, "insert into written values ('here')", readBack)).toEqual([
      { words: 'before' },
      { words: 'after' },
      { words: 'here' },
    ]);
  });
});
