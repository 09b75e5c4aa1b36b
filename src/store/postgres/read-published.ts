import type { Client } from 'pg';
import { decode } from '../../../seed/index';
import type { ChartFolder } from '../../../seed/index';
import { StoreFault } from '../faults';
import { readDocument } from './documents';
import { editionOf, newestEdition } from './editions';

export interface PublishedFolders {
  readonly version: number;
  readonly folders: readonly ChartFolder[];
}

/**
 * The charts of a version as they were published: of that number, or of the newest one.
 *
 * @throws StoreFault when there is none, or they are damaged
 */
export async function readPublished(client: Client, wanted: number | undefined): Promise<PublishedFolders> {
  const newest = await newestEdition(client);
  if (!newest) throw new StoreFault('Nothing has been published yet; `agencygraph publish` does.');
  const edition = wanted === undefined ? newest : await editionOf(client, wanted);
  if (!edition) throw new StoreFault(`There is no version ${String(wanted)}; the newest is ${String(newest.version)}.`);
  const folders: ChartFolder[] = [];
  for (const { slug, digest } of edition.charts) {
    const { name, files } = await readDocument(client, slug, digest);
    const { texts, defects } = decode(files);
    folders.push({ name, texts, unreadable: defects });
  }
  return { version: edition.version, folders };
}
