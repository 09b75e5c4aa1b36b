import type { Client } from 'pg';
import { StoreFault } from '../faults';
import { readDocument } from './documents';
import { areSame, editionOf, newestEdition } from './editions';
import type { PublishedEdition } from './editions';
import type { Publication } from './publish';
import { requireNewest } from './require-newest';
import { tablesToWrite } from './tables-to-write';
import { inTransaction } from './transaction';
import { addVersion } from './versions';

export interface RollbackOptions {
  /** The version that must still be the newest. */
  readonly after?: number | undefined;
  readonly note?: string | undefined;
}

export interface Rollback extends Publication {
  /** The older version whose charts these are. */
  readonly restores: number;
}

/**
 * Publishes the charts of an older version again, as a new one.
 *
 * @param wanted its number; when left out, the one before that whose charts are served now
 * @throws StoreFault when that cannot be, or its texts are damaged; nothing is published then
 */
export function rollBack(
  client: Client,
  wanted: number | undefined,
  { after, note }: RollbackOptions = {},
): Promise<Rollback> {
  let meant = after;
  return inTransaction(client, async () => {
    await tablesToWrite(client);
    const before = await newestEdition(client);
    if (!before) throw new StoreFault('Nothing has been published yet.');
    // Of two who go back at the same time the second would go back further.
    if (wanted === undefined) meant ??= before.version;
    requireNewest(before, meant);
    const older = await wantedEdition(client, before, wanted);
    if (areSame(older.charts, before.charts))
      throw new StoreFault(`The charts of version ${String(older.version)} are served already.`);
    for (const { slug, digest } of older.charts) await readDocument(client, slug, digest);
    const restores = await originOf(client, older.version);
    const { charts } = older;
    return { before, version: await addVersion(client, before, { charts, note, restores }), charts, restores };
  });
}

async function wantedEdition(
  client: Client,
  newest: PublishedEdition,
  wanted: number | undefined,
): Promise<PublishedEdition> {
  if (wanted === undefined) {
    const older = await newestEdition(client, await originOf(client, newest.version));
    if (!older) throw new StoreFault('There is no version before the charts that are served now.');
    return older;
  }
  const older = await editionOf(client, wanted);
  if (older) return older;
  throw new StoreFault(`There is no version ${String(wanted)}; the newest is ${String(newest.version)}.`);
}

/** The version that first had the charts of one: another one where that was rolled back to. */
async function originOf(client: Client, version: number): Promise<number> {
  const { rows } = await client.query<{ origin: number }>(
    'select coalesce(restores, number) as origin from agencygraph.version where number = $1',
    [version],
  );
  return rows[0]?.origin ?? version;
}
