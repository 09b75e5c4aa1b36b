import type { Client } from 'pg';
import { newestEdition } from './editions';
import type { PublishedChart, PublishedEdition } from './editions';

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
