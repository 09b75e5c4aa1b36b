import type { Page } from './page';

/** What the page tells of, in a few words; null for the chart itself. */
export function subjectInWords({ problem, unit, view }: Pick<Page, 'problem' | 'unit' | 'view'>): string | null {
  if (problem) return problem.title;
  if (unit) return unit.name;
  if (view.about !== null) return `Who is responsible for “${view.about}”?`;
  return view.find === null ? null : `Found for “${view.find}”`;
}
