import type { Client } from 'pg';
import { StoreFault } from '../faults';
import { oldestReader, schemaVersion, steps } from './schema';
import { tablesToWrite } from './tables-to-write';
import { inTransaction } from './transaction';

/**
 * Brings the tables to the version of this software, all of the way or none; gives that which they had, 0 for none.
 *
 * @param reader a role that is let read them, and do nothing else
 * @throws StoreFault when that cannot be
 */
export function migrate(client: Client, reader: string | undefined): Promise<number> {
  return inTransaction(client, async () => {
    if (!(await hasSchema(client))) await client.query('create schema agencygraph');
    await client.query(
      `create table if not exists agencygraph.schema_version (
        version integer primary key,
        oldest_reader integer not null,
        applied_at timestamptz not null default current_timestamp
      )`,
    );
    const from = await tablesToWrite(client);
    for (let step = from; step < schemaVersion; step += 1) {
      // Of two that migrate at once the second waits here, and is told that it came second.
      await client.query('insert into agencygraph.schema_version (version, oldest_reader) values ($1, $2)', [
        step + 1,
        oldestReader,
      ]);
      await client.query(steps[step] ?? '');
    }
    if (reader !== undefined) await letRead(client, reader);
    return from;
  });
}

async function letRead(client: Client, reader: string): Promise<void> {
  const role = client.escapeIdentifier(reader);
  // Rights that two give at once are an error of the system, which says nothing of who came first: the second waits here.
  await client.query('select version from agencygraph.schema_version for update');
  await client.query(`grant usage on schema agencygraph to ${role}`);
  await client.query(`grant select on all tables in schema agencygraph to ${role}`);
  // Those of later versions, too.
  await client.query(`alter default privileges in schema agencygraph grant select on tables to ${role}`);
  // Who may not let others use the schema is warned, and told of no error.
  const { rows } = await client.query<{ may: boolean }>(
    "select has_schema_privilege($1, 'agencygraph', 'usage') as may",
    [reader],
  );
  if (rows[0]?.may !== true)
    throw new StoreFault(
      `The role ${reader} may not use the schema agencygraph, and only whoever made that can let it: \`grant usage on schema agencygraph to ${role}\`.`,
    );
}

/** Who may not make one may still use one that somebody else has made for it, and `if not exists` asks for the right first. */
async function hasSchema(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from information_schema.schemata where schema_name = 'agencygraph'",
  );
  return rowCount === 1;
}
