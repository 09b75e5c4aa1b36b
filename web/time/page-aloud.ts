import { dateInWords } from '../state/date-words';
import type { Page } from '../state/page';

type InView = Pick<Page, 'problem' | 'unit' | 'chart' | 'view' | 'comparison'>;

/** What came into view, in a few words. */
export function pageAloud({ problem, unit, chart, view, comparison }: InView): string {
  const what = problem?.title ?? question(view.about, view.find) ?? unit?.name ?? chart?.title ?? '';
  const when = view.asOf === null ? '' : `, as of ${dateInWords(view.asOf)}`;
  const against = comparison ? `, ${String(comparison.changeCount)} differences` : '';
  return `${what}${when}${against}`;
}

function question(about: string | null, find: string | null): string | null {
  if (about !== null) return `Who is responsible for ${about}?`;
  return find === null ? null : `Results for ${find}`;
}
