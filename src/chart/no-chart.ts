import type { Chart } from './chart';
import { didYouMean } from './did-you-mean';
import { listed } from './listed';
import { quote } from './quote';

/** So many charts are told to whoever asks for another one. */
const mostTold = 5;

/** That there is no chart of this slug, and which there are. */
export function noChart(slug: string, charts: readonly Chart[]): string {
  const slugs = charts.map(({ header }) => header.slug);
  return `There is no chart ${quote(slug)}; expected ${oneOf(slugs)}.${didYouMean(slug, slugs)}`;
}

/** The first of several names, as what was expected in place of another one. */
export function oneOf(names: readonly string[], most = mostTold): string {
  return `${names.length === 1 ? '' : 'one of '}${listed(names, most, String)}`;
}
