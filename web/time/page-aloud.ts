import { dateInWords } from '../state/date-words';
import type { Page } from '../state/page';
import { subjectInWords } from '../state/subject-words';

type InView = Pick<Page, 'problem' | 'unit' | 'chart' | 'view' | 'comparison'>;

/** What came into view, in a few words. */
export function pageAloud(page: InView): string {
  const { chart, view, comparison } = page;
  const what = subjectInWords(page) ?? chart?.title ?? '';
  const when = view.asOf === null ? '' : `, as of ${dateInWords(view.asOf)}`;
  const against = comparison ? `, ${String(comparison.changeCount)} differences` : '';
  return `${what}${when}${against}`;
}
