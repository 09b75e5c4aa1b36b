import type { Snapshot } from '../../chart/snapshot';

/** Some units of an outline, whole trees of them, and what they have in common. */
export interface OutlinePart {
  /** Null for the tree of the agency that the chart is about. */
  readonly heading: string | null;
  readonly units: Int32Array;
}

/** The tree of the subject, and what stands outside it and is no peer of it; neither where there is none. */
export function outlineParts({ chart, tree }: Snapshot): OutlinePart[] {
  const [top] = tree.has(chart.index(chart.header.subject)) ? tree.roots() : [];
  const end = top === undefined ? 0 : 1 + tree.descendantCount(top);
  const parts = [
    { heading: null, units: tree.order.subarray(0, end) },
    { heading: 'Other bodies that the sources name', units: tree.order.subarray(end) },
  ];
  return parts.filter(({ units }) => units.length > 0);
}
