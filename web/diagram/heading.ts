import { dateInWords } from '../state/date-words';
import { dayInView } from '../state/day-in-view';
import type { Moment } from '../state/address';
import type { Page } from '../state/page';
import type { Heading } from './drawing-file';

/** What a picture that is looked at without the page must tell: of what it is, when, beside what, and where it is from. */
export function headingOf(page: Page, title: string, address: string): Heading {
  const { view, chart, charts, comparison } = page;
  const parts = [chart?.coversUntil == null ? null : dayOf(view.asOf), chart?.title];
  if (comparison) {
    const { side, titles, isAcrossCharts } = comparison;
    const [other, otherTitle] =
      side === 'after' ? [comparison.before, titles.before] : [comparison.after, titles.after];
    const otherChart = charts.find(({ slug }) => slug === other.chart);
    const day = otherChart?.coversUntil == null ? null : dayOf(other.asOf);
    parts.push(`compared with ${[isAcrossCharts ? otherTitle : null, day].filter(Boolean).join(', ')}`);
  }
  return { title, line: parts.filter(Boolean).join(' · '), address };
}

const dayOf = (asOf: Moment['asOf']): string => (asOf === null ? 'latest state on record' : dateInWords(asOf));

/** A name for the file of the picture. */
export function fileNameOf(page: Page): string {
  return [page.focus, dayInView(page)].filter(Boolean).join('-');
}
