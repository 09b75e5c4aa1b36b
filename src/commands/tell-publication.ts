import type { Client } from 'pg';
import { changesBetween } from '../store/postgres/changes';
import type { ChartChange } from '../store/postgres/changes';
import type { PublishedChart } from '../store/postgres/editions';
import type { Publication } from '../store/postgres/publish';
import type { Rollback } from '../store/postgres/roll-back';

/** What was published where, in place of what, and what that changes. */
export function tellPublication(client: Client, publication: Publication | Rollback): string {
  const { before, version, charts } = publication;
  const place = `${client.database ?? ''} at ${client.host}`;
  if (version === before?.version) return `Nothing is new: version ${String(version)} of ${place} has these charts.`;
  const after = before ? `, after version ${String(before.version)}` : '';
  const restored = 'restores' in publication ? ` the charts of version ${String(publication.restores)}` : '';
  return [
    `Published as version ${String(version)} of ${place}${after}:${restored}`,
    ...changesBetween(before?.charts ?? [], charts).map((change) => `  ${told(change)}`),
  ].join('\n');
}

function told({ slug, what, before, now }: ChartChange): string {
  const size = now ? `; ${sizeOf(now)}` : '';
  return `${slug}: ${what}${size}${what === 'changed' && before ? ` (before: ${sizeOf(before)})` : ''}`;
}

function sizeOf({ units, facts }: PublishedChart): string {
  return `${String(units)} units, ${String(facts)} facts`;
}
