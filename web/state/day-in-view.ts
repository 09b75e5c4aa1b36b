import type { View } from './address';

interface Dated {
  readonly view: Pick<View, 'asOf'>;
  readonly chart: { readonly coversUntil: string | null } | null;
}

/** The day that a page speaks of; null for the latest state, and on a chart without dates, which is the same on every day. */
export function dayInView({ view, chart }: Dated): string | null {
  return chart?.coversUntil == null ? null : view.asOf;
}
