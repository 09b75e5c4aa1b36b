import { checkFolders, countDefects, formatDefects, readFolders } from '../../seed/index';
import { giveHint } from '../store/postgres/hint';
import { publish } from '../store/postgres/publish';
import type { PublishOptions } from '../store/postgres/publish';
import { fail } from './fail';
import { tellPublication } from './tell-publication';
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
    console.log(tellPublication(client, publication));
  });
}
