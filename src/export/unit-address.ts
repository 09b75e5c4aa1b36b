import type { Snapshot } from '../chart/snapshot';
import type { ServedAt } from './export-format';

/** The page of a unit, on the date and in the language of the snapshot. */
export function unitAddress(snapshot: Snapshot, { address }: ServedAt, unit: number): string {
  const { chart } = snapshot;
  return `${address}/units/${chart.unit(unit).slug}?${viewOf(snapshot)}`;
}

/** The page of the chart itself. */
export function chartAddress(snapshot: Snapshot, { address }: ServedAt): string {
  return `${address}/?${viewOf(snapshot)}`;
}

function viewOf({ chart, asOf, language }: Snapshot): string {
  const day = asOf === null ? '' : `&asOf=${asOf}`;
  return `chart=${chart.header.slug}${day}${language === null ? '' : `&language=${language}`}`;
}
