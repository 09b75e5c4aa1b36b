import { nameOfChart } from './chart-names';
import type { Moment } from './state/address';
import { dayInView } from './state/day-in-view';
import type { Page } from './state/page';
import { subjectInWords } from './state/subject-words';

type Titled = Pick<Page, 'problem' | 'unit' | 'chart' | 'charts' | 'view' | 'comparison'>;

/** What the page is called in a tab, a bookmark or a list of links. */
export function titleOf(page: Titled): string {
  const { chart } = page;
  const what = subjectInWords(page);
  const parts = [what, chart?.title ?? null].filter((part) => part !== null);
  const state = page.problem ? null : stateOf(page);
  const [first, ...rest] = parts;
  return [state !== null && first !== undefined ? `${first}, ${state}` : first, ...rest, 'AgencyGraph']
    .filter((part) => part !== undefined)
    .join(' – ');
}

/** The day, or the two states that are compared; null for the latest. */
function stateOf(page: Titled): string | null {
  const { comparison, charts } = page;
  if (!comparison) return dayInView(page);
  const side = ({ chart, asOf }: Moment): string => {
    if (!comparison.isAcrossCharts || chart === null) return asOf ?? 'latest';
    return nameOfChart(charts, chart) + (asOf === null ? '' : ` (${asOf})`);
  };
  return `${side(comparison.before)} → ${side(comparison.after)}`;
}
