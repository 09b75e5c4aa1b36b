import { createDatabase } from './database';
import type { Database } from './database';
import { isPostgresPackaged } from './packaged-postgres';
import { PostgresServer } from './postgres-server';

/** The address of a superuser, for machines that no PostgreSQL is packaged for; elsewhere it is left alone. */
const { DATABASE_URL: ownServer } = process.env;

/**
 * Tests with a PostgreSQL, which all of them share; each database that they create is dropped after the test. Where there
 * is no PostgreSQL they are skipped, by name.
 */
export function describeWithPostgres(name: string, define: (newDatabase: () => Promise<Database>) => void): void {
  if (!isPostgresPackaged && ownServer === undefined) {
    describe.skip(`${name} (needs PostgreSQL: DATABASE_URL of a superuser)`, () => {
      define(() => Promise.reject(new Error('There is no PostgreSQL.')));
    });
    return;
  }
  describe(name, () => {
    let server: PostgresServer | undefined;
    const databases: Database[] = [];
    beforeAll(async () => {
      if (isPostgresPackaged) server = await PostgresServer.run();
    });
    afterEach(() => Promise.all(databases.splice(0).map((database) => database.drop())));
    afterAll(() => server?.remove());

    define(async () => {
      const address = server?.address ?? ownServer;
      if (address === undefined) throw new Error('PostgreSQL runs only while the tests do.');
      const database = await createDatabase(address);
      databases.push(database);
      return database;
    });
  });
}

/**
 * Tests with PostgreSQL servers that they may stop. Each server is removed after the test that ran it. Where no PostgreSQL
 * is packaged they are skipped, by name: the one of DATABASE_URL is not for them to stop.
 */
export function describeWithServers(name: string, define: (runServer: RunServer) => void): void {
  if (!isPostgresPackaged) {
    describe.skip(`${name} (needs a PostgreSQL that may be stopped: a packaged one)`, () => {
      define(() => Promise.reject(new Error('There is no PostgreSQL that may be stopped.')));
    });
    return;
  }
  describe(name, () => {
    const servers: PostgresServer[] = [];
    afterEach(() => Promise.all(servers.splice(0).map((server) => server.remove())));

    define(async (primary) => {
      const server = await PostgresServer.run(primary);
      servers.push(server);
      return server;
    });
  });
}

/** Runs a new server; with a primary, a standby of it. */
type RunServer = (primary?: PostgresServer) => Promise<PostgresServer>;
