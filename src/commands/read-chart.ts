import { checkFolders, countDefects, formatDefects, inOrder, readFolders } from '../../seed/index';
import type { ReadFolders } from '../../seed/index';
import type { Chart } from '../chart/chart';
import { chooseChart } from '../chart/choose-chart';
import type { Config } from '../config';
import { shippedCharts } from '../package-info';
import { fail } from './fail';

/** One chart of the folder or the database: that of a slug, else the first. Null, with the reasons told, when it cannot be had. */
export async function readChart({ charts, database }: Config, slug: string | undefined): Promise<Chart | null> {
  const read = database === undefined ? readFolders(charts ?? shippedCharts) : await readDatabase(database);
  if (!read) return null;
  const { checked, defects } = checkFolders(read);
  if (defects.length > 0) {
    fail(`The charts have ${countDefects(defects)}; nothing is exported.\n${formatDefects(defects)}`);
    return null;
  }
  const chosen = chooseChart(inOrder(checked.map(({ chart }) => chart)), slug);
  if (typeof chosen !== 'string') return chosen;
  fail(chosen);
  return null;
}

async function readDatabase(url: string): Promise<ReadFolders | undefined> {
  // Loading what speaks to a database is left out where there is none.
  const { withDatabase } = await import('./with-database.js');
  const { readPublished } = await import('../store/postgres/read-published.js');
  const published = await withDatabase(url, 'read', (client) => readPublished(client, undefined));
  return published && { folders: published.folders, defects: [] };
}
