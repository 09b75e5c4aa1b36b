import { countDefects, formatDefects, loadCharts } from '../../seed/index';
import type { Chart } from '../chart/chart';
import { chooseChart } from '../chart/choose-chart';
import { fail } from './fail';

/** One chart of a folder: that of a slug, else the first. Null, with the reasons told, when there is none or one is broken. */
export function readChart(folder: string, slug: string | undefined): Chart | null {
  const { charts, defects } = loadCharts(folder);
  if (defects.length > 0) {
    fail(`The charts have ${countDefects(defects)}; nothing is exported.\n${formatDefects(defects)}`);
    return null;
  }
  const chosen = chooseChart(charts, slug);
  if (typeof chosen !== 'string') return chosen;
  fail(chosen);
  return null;
}
