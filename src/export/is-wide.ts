import type { Snapshot } from '../chart/snapshot';

/** So many units stand side by side on a page. */
const mostBeside = 5;

/** Whether its levels go down the page better than across: a page has no end there, and a long row cannot be read. */
export function isWide({ tree }: Snapshot): boolean {
  const onLevel: number[] = [];
  return tree.order.some((unit) => {
    const count = (onLevel[tree.depth(unit)] ?? 0) + 1;
    onLevel[tree.depth(unit)] = count;
    return count > mostBeside;
  });
}
