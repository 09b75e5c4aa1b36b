import { formatDefects, loadCharts } from '../../seed/index';
import type { Chart } from '../chart/chart';
import { didYouMean } from '../chart/did-you-mean';
import { fail } from './fail';

export interface ReadCharts {
  readonly all: readonly Chart[];
  readonly chosen: Chart;
}

/**
 * The charts of a folder, and one of them: that of a slug, else the first. Null, with the reasons told, when a chart is
 * broken or there is no such one.
 *
 * @param done what then is not done: 'served'
 */
export function readCharts(folder: string, slug: string | undefined, done: string): ReadCharts | null {
  const { charts, defects } = loadCharts(folder);
  if (defects.length > 0) {
    const count = defects.length === 1 ? 'a defect' : `${String(defects.length)} defects`;
    fail(`The charts have ${count}; nothing is ${done}.\n${formatDefects(defects)}`);
    return null;
  }
  const slugs = charts.map(({ header }) => header.slug);
  const wanted = slug ?? slugs[0] ?? '';
  const chosen = charts.find(({ header }) => header.slug === wanted);
  if (chosen) return { all: charts, chosen };
  fail(`There is no chart "${wanted}"; expected one of ${slugs.join(', ')}.${didYouMean(wanted, slugs)}`);
  return null;
}
