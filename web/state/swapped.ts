import type { View } from './address';

/** The same comparison seen from its other side; null when nothing is compared. */
export function swapped(view: View, chart: string): Partial<View> | null {
  const { asOf, comparedWith: other } = view;
  if (!other) return null;
  const isSameChart = other.chart === null || other.chart === chart;
  return isSameChart
    ? { asOf: other.asOf, comparedWith: { chart: null, asOf } }
    : { chart: other.chart, asOf: other.asOf, comparedWith: { chart, asOf } };
}
