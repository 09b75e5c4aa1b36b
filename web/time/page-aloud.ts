import { dateInWords } from '../state/date-words';
import { dayInView } from '../state/day-in-view';
import type { Page } from '../state/page';
import { subjectInWords } from '../state/subject-words';

type InView = Pick<Page, 'problem' | 'unit' | 'chart' | 'view' | 'comparison'>;

/** What came into view, in a few words. */
export function pageAloud(page: InView): string {
  const { chart, problem, comparison } = page;
  const what = subjectInWords(page) ?? chart?.title ?? '';
  const day = problem ? null : dayInView(page);
  const when = day === null ? '' : `, as of ${dateInWords(day)}`;
  const against = comparison ? `, ${String(comparison.changeCount)} differences` : '';
  return `${what}${when}${against}`;
}
