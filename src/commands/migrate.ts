import { migrate } from '../store/postgres/migrate';
import { schemaVersion } from '../store/postgres/schema';
import { withDatabase } from './with-database';

/** Makes the tables, or brings them to the version of this software. */
export function migrateDatabase(url: string, reader: string | undefined): Promise<void> {
  return withDatabase(url, 'write', async (client) => {
    const before = await migrate(client, reader);
    const now = String(schemaVersion);
    if (before === schemaVersion) console.log(`The tables are of version ${now} already.`);
    else if (before === 0) console.log(`Made the tables, of version ${now}.`);
    else console.log(`Brought the tables from version ${String(before)} to ${now}.`);
    if (reader !== undefined) console.log(`The role ${reader} may read them.`);
  });
}
