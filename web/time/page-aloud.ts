import { dateInWords } from '../state/date-words';
import type { Page } from '../state/page';
import { subjectInWords } from '../state/subject-words';

type InView = Pick<Page, 'problem' | 'unit' | 'chart' | 'changeDays' | 'view' | 'comparison'>;

/** What came into view, in a few words. */
export function pageAloud(page: InView): string {
  const { chart, changeDays, view, comparison } = page;
  const what = subjectInWords(page) ?? chart?.title ?? '';
  // Where nothing bears a date, one day is like another.
  const when = view.asOf === null || changeDays.length === 0 ? '' : `, as of ${dateInWords(view.asOf)}`;
  const against = comparison ? `, ${String(comparison.changeCount)} differences` : '';
  return `${what}${when}${against}`;
}
