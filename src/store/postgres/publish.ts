import type { Client } from 'pg';
import type { CheckedFolder } from '../../../seed/index';
import { summary } from '../../chart/summary';
import { writeDocument } from './documents';
import { areSame, inOrderOfSlugs, newestEdition } from './editions';
import type { PublishedChart, PublishedEdition } from './editions';
import { requireNewest } from './require-newest';
import { tablesToWrite } from './tables-to-write';
import { inTransaction } from './transaction';
import { addVersion } from './versions';

export interface PublishOptions {
  /** Whether the charts that are not among these are withdrawn. */
  readonly alone: boolean;
  /** The version that must still be the newest. */
  readonly after?: number | undefined;
  readonly note?: string | undefined;
}

export interface Publication {
  /** What was the newest version before. */
  readonly before: PublishedEdition | null;
  /** What is now: the same where nothing was new. */
  readonly version: number;
  readonly charts: readonly PublishedChart[];
}

/**
 * Publishes charts in one transaction: they take the place of those of the same slug, and the others stay. Texts that are
 * kept already, but were damaged, are mended.
 *
 * @throws StoreFault when that cannot be; nothing is published then
 */
export function publish(
  client: Client,
  folders: readonly CheckedFolder[],
  { alone, after, note }: PublishOptions,
): Promise<Publication> {
  return inTransaction(client, async () => {
    await tablesToWrite(client);
    const before = await newestEdition(client);
    requireNewest(before, after);
    for (const folder of folders) await writeDocument(client, folder);
    const bySlug = new Map(alone ? [] : before?.charts.map((chart) => [chart.slug, chart]));
    for (const { chart } of folders) bySlug.set(chart.header.slug, published(chart));
    const charts = inOrderOfSlugs([...bySlug.values()]);
    if (before && areSame(before.charts, charts)) return { before, version: before.version, charts };
    return { before, version: await addVersion(client, before, { charts, note, restores: null }), charts };
  });
}

function published(chart: CheckedFolder['chart']): PublishedChart {
  const { slug, unitCount: units, factCount: facts } = summary.of(chart);
  return { slug, digest: chart.digest, units, facts };
}
