import { checkFolders, countDefects, formatDefects, readFolders } from '../../seed/index';
import { giveHint } from '../store/postgres/hint';
import { publish } from '../store/postgres/publish';
import type { Publication, PublishOptions } from '../store/postgres/publish';
import { fail } from './fail';
import { withDatabase } from './with-database';

/** Checks the charts of a folder and publishes them, all or none. Exits with 1, and the reasons, when it cannot. */
export async function publishCharts(url: string, directory: string, options: PublishOptions): Promise<void> {
  const { checked, defects } = checkFolders(readFolders(directory));
  if (defects.length > 0) {
    fail(`The charts have ${countDefects(defects)}; nothing is published.\n${formatDefects(defects)}`);
    return;
  }
  await withDatabase(url, 'write', async (client) => {
    const publication = await publish(client, checked, options);
    if (publication.version !== publication.before?.version) await giveHint(client);
    console.log(told(publication));
  });
}

function told({ before, version, charts }: Publication): string {
  if (version === before?.version) return `Nothing is new: version ${String(version)} has these charts.`;
  const known = new Map(before?.charts.map(({ slug, digest }) => [slug, digest]));
  const changes = charts.map(({ slug, digest }) => {
    if (!known.has(slug)) return `  ${slug}: new`;
    return `  ${slug}: ${known.get(slug) === digest ? 'as before' : 'changed'}`;
  });
  const withdrawn = [...known.keys()].filter((slug) => !charts.some((chart) => chart.slug === slug));
  return [
    `Published as version ${String(version)}:`,
    ...changes,
    ...withdrawn.map((slug) => `  ${slug}: withdrawn`),
  ].join('\n');
}
