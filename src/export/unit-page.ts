import type { Snapshot } from '../chart/snapshot';
import type { ServedAt } from './export-format';

/** The address of the page that shows a unit on the date. */
export function unitPage({ chart, asOf }: Snapshot, slug: string, { origin }: ServedAt): string {
  return `${origin}/units/${slug}?chart=${chart.header.slug}${asOf === null ? '' : `&asOf=${asOf}`}`;
}
