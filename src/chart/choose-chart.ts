import type { Chart } from './chart';
import { noChart } from './no-chart';

/** The chart of a slug, or the first one when none is given; else why there is none, and what there is. */
export function chooseChart(charts: readonly Chart[], slug: string | undefined): Chart | string {
  const wanted = slug ?? charts[0]?.header.slug ?? '';
  return charts.find(({ header }) => header.slug === wanted) ?? noChart(wanted, charts);
}
