import type { Tree } from '../../chart/tree';
import { none } from '../../chart/tree';
import { measures } from './svg-measures';

/** How a unit is led to: not at all, from the line that runs down beside it, or from one that runs above its shelf. */
type Approach = 'alone' | 'beside' | 'shelf';

/** Where everything stands, in whole numbers for each unit: the drawing itself is never held. */
export interface SvgLayout {
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly approach: (unit: number) => Approach;
  readonly width: number;
  readonly height: number;
}

/** A unit that heads no column, and what is below it: columns side by side on shelves, or bands again. */
interface Band {
  readonly unit: number;
  readonly left: number;
  /** The rank of the first unit that is not below it. */
  readonly end: number;
  /** Where the shelf that is being filled begins, and where it has room; null between shelves. */
  shelf: { readonly y: number; x: number } | null;
  bottom: number;
}

const approaches: readonly Approach[] = ['alone', 'beside', 'shelf'];
const [alone, beside, onShelf] = [0, 1, 2];
const { boxWidth, indent, rowGap, columnGap, shelfGap, columnHeight, shelfWidth } = measures;

/** @param heights the height of the box of each unit */
export function svgLayout(tree: Tree, heights: Int32Array): SvgLayout {
  const [x, y, approach] = [heights.map(() => 0), heights.map(() => 0), new Uint8Array(heights.length)];
  const { columnHeights, levels } = columnsOf(tree, heights);
  const at = (numbers: ArrayLike<number>, unit: number): number => numbers[unit] ?? 0;
  const isBand = (unit: number, parent: number): boolean =>
    unit === tree.order[0] ||
    at(columnHeights, unit) > columnHeight ||
    (parent !== none && tree.childCount(parent) === 1);

  let band: Band = { unit: none, left: 0, end: Infinity, shelf: null, bottom: -shelfGap };
  const outer: Band[] = [];
  let [next, width] = [0, 0];
  tree.order.forEach((unit, rank) => {
    while (rank >= band.end) {
      const { bottom } = band;
      band = outer.pop() ?? band;
      band.bottom = bottom;
    }
    const parent = tree.parent(unit);
    const height = at(heights, unit);
    if (parent !== band.unit) {
      place(unit, at(x, parent) + indent, next, beside);
    } else if (isBand(unit, parent)) {
      place(unit, band.left, band.bottom + shelfGap, parent === none ? alone : beside);
      band.shelf = null;
      outer.push(band);
      const end = rank + 1 + tree.descendantCount(unit);
      band = { unit, left: band.left + indent, end, shelf: null, bottom: at(y, unit) + height };
    } else {
      const columnWidth = boxWidth + indent * Math.max(at(levels, unit), 1);
      if (!band.shelf || band.shelf.x + columnWidth > Math.max(shelfWidth, band.left + columnWidth))
        band.shelf = { y: band.bottom + shelfGap, x: band.left };
      place(unit, band.shelf.x, band.shelf.y, parent === none ? alone : onShelf);
      band.shelf.x += columnWidth + columnGap;
      band.bottom = Math.max(band.bottom, band.shelf.y + at(columnHeights, unit));
    }
    next = at(y, unit) + height + rowGap;
    width = Math.max(width, at(x, unit) + boxWidth);
  });
  const height = [band, ...outer].reduce((most, { bottom }) => Math.max(most, bottom), 0);
  return { x, y, approach: (unit) => approaches[at(approach, unit)] ?? 'alone', width, height };

  function place(unit: number, left: number, top: number, way: number): void {
    x[unit] = left;
    y[unit] = top;
    approach[unit] = way;
  }
}

/** For each unit how high a column of it and all below it is, and how many levels that has below it. */
function columnsOf(tree: Tree, heights: Int32Array): { columnHeights: Int32Array; levels: Int32Array } {
  const [columnHeights, levels] = [heights.slice(), heights.map(() => 0)];
  for (const unit of tree.order.slice().reverse()) {
    const parent = tree.parent(unit);
    if (parent === none) continue;
    columnHeights[parent] = (columnHeights[parent] ?? 0) + rowGap + (columnHeights[unit] ?? 0);
    levels[parent] = Math.max(levels[parent] ?? 0, (levels[unit] ?? 0) + 1);
  }
  return { columnHeights, levels };
}
