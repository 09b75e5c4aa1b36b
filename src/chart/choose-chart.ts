import type { Chart } from './chart';
import { didYouMean } from './did-you-mean';
import { quote } from './quote';

/** The chart of a slug, or the first one when none is given; else why there is none, and what there is. */
export function chooseChart(charts: readonly Chart[], slug: string | undefined): Chart | string {
  const slugs = charts.map(({ header }) => header.slug);
  const wanted = slug ?? slugs[0] ?? '';
  const chosen = charts.find(({ header }) => header.slug === wanted);
  return (
    chosen ?? `There is no chart ${quote(wanted)}; expected one of ${slugs.join(', ')}.${didYouMean(wanted, slugs)}`
  );
}
