import type { Client } from 'pg';
import { StoreFault } from '../place';
import { oldestReader, schemaVersion, steps } from './schema';
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
    const from = await versionOf(client);
    if (from > schemaVersion)
      throw new StoreFault(
        `The tables are of version ${String(from)}, and this software knows ${String(schemaVersion)}; it wants a newer one.`,
      );
    for (let step = from; step < schemaVersion; step += 1) {
      // Of two that migrate at once the second waits here, and is told that it came second.
      await client.query('insert into agencygraph.schema_version (version, oldest_reader) values ($1, $2)', [
        step + 1,
        oldestReader,
      ]);
      await client.query(steps[step] ?? '');
    }
    if (reader !== undefined) {
      const role = client.escapeIdentifier(reader);
      await client.query(`grant usage on schema agencygraph to ${role}`);
      await client.query(`grant select on all tables in schema agencygraph to ${role}`);
    }
    return from;
  });
}

/** Who may not make one may still use one that somebody else has made for it, and `if not exists` asks for the right first. */
async function hasSchema(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from information_schema.schemata where schema_name = 'agencygraph'",
  );
  return rowCount === 1;
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from agencygraph.schema_version',
  );
  return rows[0]?.version ?? 0;
}
