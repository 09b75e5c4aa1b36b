import type { Page } from './state/page';
import { subjectInWords } from './state/subject-words';

/** What the page is called in a tab, a bookmark or a list of links. */
export function titleOf(page: Pick<Page, 'problem' | 'unit' | 'chart' | 'view'>): string {
  const { chart, view } = page;
  const what = subjectInWords(page);
  const when = view.asOf === null ? '' : `, ${view.asOf}`;
  return [what && `${what}${when}`, chart && `${chart.title}${what ? '' : when}`, 'AgencyGraph']
    .filter(Boolean)
    .join(' – ');
}
