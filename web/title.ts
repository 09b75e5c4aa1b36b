import type { Page } from './state/page';

/** What the page is called in a tab, a bookmark or a list of links. */
export function titleOf({ problem, unit, chart, view }: Page): string {
  const what = problem?.title ?? unit?.name ?? (view.about === null ? null : `Who is responsible for ${view.about}?`);
  const when = view.asOf === null ? '' : `, ${view.asOf}`;
  return [what && `${what}${when}`, chart && `${chart.title}${what ? '' : when}`, 'AgencyGraph']
    .filter(Boolean)
    .join(' – ');
}
