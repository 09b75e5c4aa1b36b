import type { Download } from '../../src/pages/download';
import { dayInView } from './day-in-view';
import { isDay } from './is-day';
import type { Page } from './page';

/** The files of the chart in view, as it is on the day and in the language in view. */
export function downloadsOf(page: Pick<Page, 'chart' | 'view' | 'languages' | 'base' | 'downloadForms'>): Download[] {
  const { chart, base, downloadForms } = page;
  const { inView } = page.languages;
  if (!chart) return [];
  const day = dayInView(page);
  const parameters = new URLSearchParams({
    ...(day !== null && isDay(day) ? { asOf: day } : {}),
    ...(inView === null ? {} : { language: inView }),
  });
  const query = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  return downloadForms.map((form) => ({ ...form, address: `${base}/charts/${chart.slug}.${form.extension}${query}` }));
}
