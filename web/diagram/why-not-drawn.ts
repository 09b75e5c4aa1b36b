import type { Page } from '../state/page';

/** Why there is no diagram, in a sentence. */
export function whyNotDrawn({ focus, unit, view }: Pick<Page, 'focus' | 'unit' | 'view'>): string {
  // The subject of the chart at least would be in focus.
  if (focus === null) return 'Nothing was loaded, so there is nothing to draw.';
  if (unit?.status === 'ENDED') {
    const { end } = unit.period;
    return `No longer in the chart${end ? `: it existed until ${end.text}` : ''}.`;
  }
  if (unit?.status === 'PLANNED')
    return 'Not in the chart yet: it was announced, and nothing on record shows that it came to be.';
  return view.asOf === null ? 'Not in the chart.' : 'Not in the chart on this day.';
}
