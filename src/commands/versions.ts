import { listVersions } from '../store/postgres/versions';
import type { Version } from '../store/postgres/versions';
import { withDatabase } from './with-database';

/** Lists what was published, the newest first: that is what servers serve. */
export function tellVersions(url: string, asJson: boolean): Promise<void> {
  return withDatabase(url, 'read', async (client) => {
    const versions = await listVersions(client);
    if (asJson) console.log(JSON.stringify(versions, null, 2));
    else console.log(versions.length > 0 ? versions.map(told).join('\n') : 'Nothing has been published yet.');
  });
}

function told({ number, publishedAt, publishedBy, note, restores, charts }: Version, place: number): string {
  const held = charts.map(({ slug, units, digest }) => `${slug} (${String(units)} units, ${digest.slice(0, 8)})`);
  return [
    `${String(number)}${place === 0 ? ' (served)' : ''}  ${publishedAt.toISOString()}  ${publishedBy}`,
    ...(restores === null ? [] : [`the charts of version ${String(restores)}`]),
    held.join(', '),
    ...(note === null ? [] : [note]),
  ].join('\n    ');
}
