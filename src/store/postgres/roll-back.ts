import type { Client } from 'pg';
import { StoreFault } from '../place';
import { editionOf, newestEdition } from './editions';
import { tablesToWrite } from './tables-to-write';
import { inTransaction } from './transaction';
import { addVersion } from './versions';

/** What came of a rollback: the number of the new version, and of the older one whose charts it has. */
export interface Rollback {
  readonly number: number;
  readonly restores: number;
}

/**
 * Publishes the charts of an older version again, as a new one.
 *
 * @param wanted its number; when left out, the one before that whose charts are served now
 * @throws StoreFault when that cannot be
 */
export function rollBack(client: Client, wanted: number | undefined, note: string | undefined): Promise<Rollback> {
  let meant: number | undefined;
  return inTransaction(client, async () => {
    await tablesToWrite(client);
    const newest = await newestEdition(client);
    if (!newest) throw new StoreFault('Nothing has been published yet.');
    meant ??= newest.version;
    // The one before is another now: it may be the very one that was to be left.
    if (wanted === undefined && newest.version !== meant)
      throw new StoreFault(
        `Somebody else has published version ${String(newest.version)} meanwhile. Nothing is rolled back; \`agencygraph versions\` lists what there is.`,
      );
    const older =
      wanted === undefined
        ? await newestEdition(client, await originOf(client, newest.version))
        : await editionOf(client, wanted);
    if (!older)
      throw new StoreFault(
        wanted === undefined
          ? 'There is no version before the charts that are served now.'
          : `There is no version ${String(wanted)}; the newest is ${String(newest.version)}.`,
      );
    if (JSON.stringify(older.charts) === JSON.stringify(newest.charts))
      throw new StoreFault(`The charts of version ${String(older.version)} are served already.`);
    const restores = await originOf(client, older.version);
    return { number: await addVersion(client, newest, { charts: older.charts, note, restores }), restores };
  });
}

/** The version that first had the charts of one: another one where that was rolled back to. */
async function originOf(client: Client, version: number): Promise<number> {
  const { rows } = await client.query<{ origin: number }>(
    'select coalesce(restores, number) as origin from agencygraph.version where number = $1',
    [version],
  );
  return rows[0]?.origin ?? version;
}
