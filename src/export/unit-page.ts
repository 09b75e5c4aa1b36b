import type { Snapshot } from '../chart/snapshot';
import type { ServedAt } from './export-format';

/** The address of the page of a unit, on the date of the file. */
export function unitPage({ chart, asOf }: Snapshot, { origin }: ServedAt, unit: number): string {
  const date = asOf === null ? '' : `&asOf=${asOf}`;
  return `${origin}/units/${encodeURIComponent(chart.unit(unit).slug)}?chart=${encodeURIComponent(chart.header.slug)}${date}`;
}
