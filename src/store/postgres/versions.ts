import type { Client } from 'pg';
import { StoreFault } from '../faults';
import { editionOf, newestEdition } from './editions';
import type { PublishedChart, PublishedEdition } from './editions';
import { tablesToWrite } from './tables-to-write';
import { inTransaction } from './transaction';

/** A version as it is listed. */
export interface Version {
  readonly number: number;
  readonly publishedAt: Date;
  /** The user of the database who did. */
  readonly publishedBy: string;
  readonly note: string | null;
  /** The older version whose charts these are; null where they were published anew. */
  readonly restores: number | null;
  readonly charts: readonly ListedChart[];
}

interface ListedChart extends PublishedChart {
  readonly units: number;
  readonly facts: number;
}

/** All of them, the newest first. */
export async function listVersions(client: Client): Promise<Version[]> {
  // Tells what is wrong with the tables, if anything is.
  await newestEdition(client);
  const { rows } = await client.query<Omit<Version, 'charts'> & ListedChart>(
    `select version.number, version.published_at as "publishedAt", version.published_by as "publishedBy",
        version.note, version.restores, chart.slug, chart.digest, document.units, document.facts
      from agencygraph.version version
      join agencygraph.version_chart chart on chart.version = version.number
      join agencygraph.document document on document.digest = chart.digest
      order by version.number desc, chart.slug`,
  );
  const versions = new Map<number, Version & { readonly charts: ListedChart[] }>();
  for (const { slug, digest, units, facts, ...version } of rows) {
    const known = versions.get(version.number) ?? { ...version, charts: [] };
    known.charts.push({ slug, digest, units, facts });
    versions.set(version.number, known);
  }
  return [...versions.values()];
}

/** What a new version holds, and how it came to be. */
interface NewVersion {
  readonly charts: readonly PublishedChart[];
  readonly note: string | undefined;
  readonly restores: number | null;
}

/** Adds a version behind the newest one; somebody else who does so at the same time comes first, or second. */
export async function addVersion(
  client: Client,
  before: PublishedEdition | null,
  { charts, note, restores }: NewVersion,
): Promise<number> {
  const number = (before?.version ?? 0) + 1;
  await client.query('insert into agencygraph.version (number, note, restores) values ($1, $2, $3)', [
    number,
    note ?? null,
    restores,
  ]);
  for (const { slug, digest } of charts)
    await client.query('insert into agencygraph.version_chart (version, slug, digest) values ($1, $2, $3)', [
      number,
      slug,
      digest,
    ]);
  return number;
}

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
