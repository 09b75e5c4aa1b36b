import { changesBetween } from '../store/postgres/changes';
import { listVersions } from '../store/postgres/versions';
import type { Version } from '../store/postgres/versions';
import { withDatabase } from './with-database';

export interface VersionsOptions {
  readonly json: boolean;
  /** So many are listed, the newest ones. */
  readonly limit: number;
}

/** Notes are cut off after so many characters; JSON has them whole. */
const longestNote = 200;

/** Lists what was published, the newest first. */
export async function tellVersions(url: string, { json, limit }: VersionsOptions): Promise<void> {
  await withDatabase(url, 'read', async (client) => {
    const versions = await listVersions(client);
    const listed = versions.slice(0, limit);
    if (json) console.log(JSON.stringify(listed, null, 2));
    else if (versions.length === 0) console.log('Nothing has been published yet.');
    else console.log(listed.map((version, place) => told(version, versions[place + 1])).join('\n'));
    if (!json && versions.length > limit)
      console.log(`and ${String(versions.length - limit)} older; --limit lists more, --json tells more`);
  });
}

/** What it changes against the one before, which is all there is to know of most. */
function told({ number, publishedAt, publishedBy, note, restores, charts }: Version, before?: Version): string {
  const changes = changesBetween(before?.charts ?? [], charts)
    .filter(({ what }) => what !== 'as before')
    .map(({ slug, what, now }) => `${slug} ${what}${now ? ` (${String(now.units)} units)` : ''}`);
  return [
    `${String(number)}  ${publishedAt.toISOString().slice(0, 19)}Z  ${publishedBy}`,
    ...(restores === null ? [] : [`back to version ${String(restores)}`]),
    ...(changes.length > 0 ? [changes.join(', ')] : []),
    ...(note === null ? [] : [note.replace(/\s+/g, ' ').slice(0, longestNote)]),
  ].join('\n    ');
}
