import type { Download } from '../../src/pages/download';
import { dayInView } from './day-in-view';
import { isDay } from './is-day';
import type { Page } from './page';

/** The files of the chart in view, as it is on the day in view. */
export function downloadsOf(page: Pick<Page, 'chart' | 'view' | 'base' | 'downloadForms'>): Download[] {
  const { chart, base, downloadForms } = page;
  if (!chart) return [];
  const day = dayInView(page);
  const query = day !== null && isDay(day) ? `?asOf=${day}` : '';
  return downloadForms.map((form) => ({ ...form, address: `${base}/charts/${chart.slug}.${form.extension}${query}` }));
}
