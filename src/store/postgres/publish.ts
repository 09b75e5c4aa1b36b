import type { Client } from 'pg';
import type { CheckedFolder } from '../../../seed/index';
import { compare } from '../../chart/compare-text';
import { StoreFault } from '../faults';
import { writeDocument } from './documents';
import { newestEdition } from './editions';
import type { PublishedChart, PublishedEdition } from './editions';
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
 * Publishes charts in one transaction: they take the place of those of the same slug, and the others stay.
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
    if (after !== undefined && after !== (before?.version ?? 0))
      throw new StoreFault(
        `The newest version is ${String(before?.version ?? 'none')}; expected ${String(after)}. Nothing is published.`,
      );
    const bySlug = new Map(alone ? [] : before?.charts.map(({ slug, digest }) => [slug, digest]));
    for (const { chart } of folders) bySlug.set(chart.header.slug, chart.digest);
    const charts = Array.from(bySlug, ([slug, digest]) => ({ slug, digest })).sort((one, other) =>
      compare(one.slug, other.slug),
    );
    if (before && JSON.stringify(before.charts) === JSON.stringify(charts))
      return { before, version: before.version, charts };
    for (const folder of folders) await writeDocument(client, folder);
    const version = await addVersion(client, before, { charts, note, restores: null });
    return { before, version, charts };
  });
}
