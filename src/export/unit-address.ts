import type { Snapshot } from '../chart/snapshot';
import type { ServedAt } from './export-format';

/** What an address says of a snapshot, which need not be made for that. */
export type View = Pick<Snapshot, 'chart' | 'asOf' | 'language'>;

/** The page of a unit, on the date and in the language of the view. */
export function unitAddress(view: View, { address }: ServedAt, unit: number): string {
  return `${address}/units/${view.chart.unit(unit).slug}?${parametersOf(view)}`;
}

/** The page of the chart itself. */
export function chartAddress(view: View, { address }: ServedAt): string {
  return `${address}/?${parametersOf(view)}`;
}

function parametersOf({ chart, asOf, language }: View): string {
  const day = asOf === null ? '' : `&asOf=${asOf}`;
  return `chart=${chart.header.slug}${day}${language === null ? '' : `&language=${language}`}`;
}
