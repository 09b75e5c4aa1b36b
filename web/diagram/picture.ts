import { changeMarks } from '../state/change-marks';
import type { Marked } from '../state/change-marks';
import type { Comparison } from '../state/comparison';
import { withGhosts } from '../state/ghosts';
import type { Outline, Row } from '../state/outline';
import { grownStretch, shortened, withMore } from './left-out';
import type { Grown } from './left-out';
import { windowAround } from './window-around';

export interface UnitBox extends Marked {
  readonly type: 'unit';
  readonly key: string;
  readonly row: Row;
  /** `way`: above the unit in focus. */
  readonly role: 'focus' | 'way' | 'other';
  /** How many are directly below it and not drawn. */
  readonly hiddenCount: number;
  readonly children: readonly Box[];
}

/** Stands for units that are left out. */
export interface MoreBox {
  readonly type: 'more';
  readonly key: string;
  readonly count: number;
  readonly role: 'way' | 'other';
  /** The outline alone can tell more of them. */
  readonly isListOnly: boolean;
  readonly children: readonly [];
}

export type Box = UnitBox | MoreBox;

/** What the diagram shows: never more than three columns, whatever the size of the chart. */
export interface Picture {
  /** What is above the root, from the top down: drawn one over the other. */
  readonly stem: readonly Box[];
  /** The unit above the one in focus; of a top, the unit itself. */
  readonly root: UnitBox;
  readonly focus: Row;
  readonly aboveCount: number;
  readonly besideCount: number;
  readonly belowCount: number;
}

const mostBeside = 12;
const mostBelow = 14;
/** What is below all that stands beside the unit is drawn if it is no more than this. */
const mostAround = 10;

/** Null when the unit in focus is not in the outline. */
export function pictureOf(
  outline: Outline,
  focus: string | null,
  comparison: Comparison | null,
  grown: Grown = {},
): Picture | null {
  const tree = comparison ? withGhosts(outline, comparison) : outline;
  const columns = Object.entries(tree.below);
  const rows = new Map(
    [...tree.tops, ...columns.flatMap(([, children]) => children.rows)].map((row) => [row.slug, row]),
  );
  const above = new Map(columns.flatMap(([slug, children]) => children.rows.map((row) => [row.slug, rows.get(slug)])));
  const chosen = rows.get(focus ?? '');
  if (!chosen) return null;

  const way: Row[] = [];
  for (let row = above.get(chosen.slug); row && !way.includes(row); row = above.get(row.slug)) way.unshift(row);
  const boxOf = boxMaker(tree, chosen.slug, new Set(way), comparison);
  const parent = way.at(-1);
  const siblings = parent ? countBelow(tree, parent) : 1;
  return {
    stem: shortened(
      way.slice(0, -1).map((row) => boxOf(row)),
      grown,
    ),
    root: rootOf(tree, parent ?? chosen, chosen, boxOf, grown),
    focus: chosen,
    aboveCount: way.length,
    besideCount: siblings - 1,
    belowCount: countBelow(tree, chosen),
  };
}

type BoxOf = (row: Row, children?: readonly Box[]) => UnitBox;

function boxMaker(tree: Outline, focus: string, way: ReadonlySet<Row>, comparison: Comparison | null): BoxOf {
  const marked = changeMarks(comparison);
  return (row, children = []) => ({
    type: 'unit',
    key: row.slug,
    row,
    ...marked(row.slug),
    role: row.slug === focus ? 'focus' : way.has(row) ? 'way' : 'other',
    hiddenCount: children.length > 0 || way.has(row) ? 0 : countBelow(tree, row),
    children,
  });
}

/** The root with the column beside it, and the next column where there is room for it. */
function rootOf(tree: Outline, root: Row, focus: Row, boxOf: BoxOf, grown: Grown): UnitBox {
  const beside = tree.below[root.slug]?.rows ?? [];
  const isTop = root === focus;
  const chosen = isTop ? 0 : beside.indexOf(focus);
  const window = windowAround(beside.length, chosen, isTop ? mostBelow : mostBeside);
  const shown = grownStretch(window, beside.length, root.slug, grown);
  const drawn = beside.slice(shown.start, shown.end);
  // Either all that is below the column is drawn, or what is below the unit in focus alone.
  const most = isTop ? mostBelow : mostAround;
  const around = beside.slice(window.start, window.end);
  const isRoom = around.reduce((sum, row) => sum + countBelow(tree, row), 0) <= most && around.every(isKnown(tree));
  const opened = new Set(isRoom ? around : [focus]);
  const column = drawn.map((row) => {
    const rows = tree.below[row.slug]?.rows ?? [];
    if (!opened.has(row) || rows.length === 0) return boxOf(row);
    const stretch = grownStretch(windowAround(rows.length, 0, mostBelow), rows.length, row.slug, grown);
    const below = rows.slice(0, stretch.end).map((one) => boxOf(one));
    return boxOf(row, withMore(below, stretch, row.slug, rows, countBelow(tree, row)));
  });
  return boxOf(root, withMore(column, shown, root.slug, beside, countBelow(tree, root)));
}

const countBelow = (tree: Outline, { slug, childCount }: Row): number => {
  const known = tree.below[slug];
  return known ? Math.max(known.total, known.rows.length) : childCount;
};

const isKnown =
  (tree: Outline) =>
  (row: Row): boolean =>
    (tree.below[row.slug]?.rows.length ?? 0) >= countBelow(tree, row);
