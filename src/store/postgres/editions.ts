import type { Client } from 'pg';
import { compare } from '../../chart/compare-text';
import { StoreFault } from '../faults';
import { schemaVersion } from './schema';

/** A chart of a version: what it is called, and the digest under which its texts are kept. */
export interface PublishedChart {
  readonly slug: string;
  readonly digest: string;
  readonly units: number;
  readonly facts: number;
}

/** What was published together; see `Edition`. */
export interface PublishedEdition {
  readonly name: string;
  readonly version: number;
  readonly key: string;
  readonly charts: readonly PublishedChart[];
}

interface Row {
  readonly schema: number | null;
  readonly reader: number | null;
  readonly number: number | null;
  readonly slug: string;
  readonly digest: string;
  readonly units: number;
  readonly facts: number;
}

/**
 * The newest version, or the newest one before another; null when there is none.
 *
 * @throws StoreFault when the tables are not such as this software reads
 */
export async function newestEdition(client: Client, before?: number): Promise<PublishedEdition | null> {
  const { rows } = await client.query<Row>(
    `select tables.schema, tables.reader, newest.number, chart.slug, chart.digest,
        document.units, document.facts
      from (select max(version) as schema, max(oldest_reader) as reader from agencygraph.schema_version) tables
      cross join (select max(number) as number from agencygraph.version where $1::integer is null or number < $1) newest
      left join agencygraph.version_chart chart on chart.version = newest.number
      left join agencygraph.document document on document.digest = chart.digest`,
    [before ?? null],
  );
  const [first] = rows;
  requireKnownTables(first?.schema ?? 0, first?.reader ?? 0);
  return first?.number == null ? null : edition(first.number, rows);
}

/** Of a number; null when there is none. */
export async function editionOf(client: Client, version: number): Promise<PublishedEdition | null> {
  const found = await newestEdition(client, version + 1);
  return found?.version === version ? found : null;
}

function edition(version: number, charts: readonly PublishedChart[]): PublishedEdition {
  const published = inOrderOfSlugs(charts.map(({ slug, digest, units, facts }) => ({ slug, digest, units, facts })));
  // Where the newest versions were lost, as they may be when a standby takes over, a number may come a second time.
  const key = JSON.stringify([version, ...published]);
  return { name: `Version ${String(version)}`, version, key, charts: published };
}

/** Each database has an order of texts of its own. */
export function inOrderOfSlugs(charts: readonly PublishedChart[]): PublishedChart[] {
  return [...charts].sort((one, other) => compare(one.slug, other.slug));
}

export function areSame(some: readonly PublishedChart[], others: readonly PublishedChart[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function requireKnownTables(schema: number, reader: number): void {
  if (schema < schemaVersion)
    throw new StoreFault(
      `The tables are of version ${String(schema)}; expected ${String(schemaVersion)}: \`agencygraph migrate\` brings them there.`,
    );
  if (reader > schemaVersion)
    throw new StoreFault(
      `The tables are of version ${String(schema)}, which wants newer software; this one reads version ${String(schemaVersion)}.`,
    );
}
