import type { Client } from 'pg';
import { StoreFault } from '../faults';
import { schemaVersion } from './schema';

/**
 * The version of the tables, for whoever is about to write; 0 for none.
 *
 * @throws StoreFault when newer software has made them: what that wants to be written is not known here
 */
export async function tablesToWrite(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from agencygraph.schema_version',
  );
  const version = rows[0]?.version ?? 0;
  if (version <= schemaVersion) return version;
  throw new StoreFault(
    `The tables are of version ${String(version)}, and this software writes version ${String(schemaVersion)}; a newer one is wanted.`,
  );
}
