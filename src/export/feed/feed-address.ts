import type { Snapshot } from '../../chart/snapshot';
import type { ServedAt } from '../export-format';

/** The first page of the feed of a chart, or of a unit in it, in the language of the snapshot. */
export function feedAddress({ chart, language }: Snapshot, { address }: ServedAt, unit: number | null): string {
  const { slug } = chart.header;
  const path = unit === null ? `/charts/${slug}.atom` : `/units/${chart.unit(unit).slug}.atom`;
  const parameters = [
    ...(unit === null ? [] : [`chart=${slug}`]),
    ...(language === null ? [] : [`language=${language}`]),
  ];
  return `${address}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}
