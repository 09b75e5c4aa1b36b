import { changeMarks } from '../state/change-marks';
import type { Marked } from '../state/change-marks';
import type { Comparison } from '../state/comparison';
import type { Children, Outline, Row } from '../state/outline';

interface Placed {
  /** Counted from 1, as are the levels of an ARIA tree. */
  readonly level: number;
  /** Its place among those beside it, and how many they are. */
  readonly position: number;
  readonly size: number;
  /** The slug of the unit above; null at the top. */
  readonly above: string | null;
}

export interface UnitLine extends Placed, Marked {
  readonly type: 'unit';
  readonly row: Row;
  /** Null when nothing is below it. */
  readonly isOpen: boolean | null;
}

/** Stands for units that are not known yet. */
interface MoreLine extends Placed {
  readonly type: 'more';
  readonly above: string;
  /** How many they are; null when nothing is known of what is below the unit. */
  readonly count: number | null;
}

export type Line = UnitLine | MoreLine;

/** What identifies a line while others come and go. */
export const keyOf = (line: Line): string => (line.type === 'unit' ? line.row.slug : `${line.above}/more`);

/** The lines of an outline from top to bottom, with what is open opened. */
export function linesOf(outline: Outline, open: ReadonlySet<string>, comparison: Comparison | null): Line[] {
  const marked = changeMarks(comparison);
  const lines: Line[] = [];
  /** What remains to be laid out, the next one last: nothing recurses, however deep the chart. */
  const waiting: Line[] = [];
  const unitLine = (row: Row, place: Placed): UnitLine => {
    const marks = marked(row.slug);
    const isOpen = hasBelow(outline, row, marks.isGhost) ? open.has(row.slug) : null;
    return { type: 'unit', row, ...place, ...marks, isOpen };
  };
  const push = (siblings: readonly Line[]): void => void waiting.push(...[...siblings].reverse());
  push(outline.tops.map((row, index) => unitLine(row, placeOf(1, index, outline.tops.length, null))));
  for (let line = waiting.pop(); line; line = waiting.pop()) {
    lines.push(line);
    if (line.type === 'more' || line.isOpen !== true) continue;
    const { slug } = line.row;
    push(linesBelow(outline.below[slug], slug, line.level + 1, unitLine));
  }
  return lines;
}

function linesBelow(
  children: Children | undefined,
  above: string,
  level: number,
  unitLine: (row: Row, place: Placed) => UnitLine,
): Line[] {
  if (!children) return [{ type: 'more', ...placeOf(level, 0, 1, above), above, count: null }];
  const { rows, total, next } = children;
  const size = Math.max(total, rows.length);
  const lines: Line[] = rows.map((row, index) => unitLine(row, placeOf(level, index, size, above)));
  if (next === null) return lines;
  return [...lines, { type: 'more', ...placeOf(level, rows.length, size, above), above, count: size - rows.length }];
}

const placeOf = (level: number, index: number, size: number, above: string | null): Placed => ({
  level,
  position: index + 1,
  size,
  above,
});

/** What is below a unit that is not there in this state cannot be asked of it. */
function hasBelow(outline: Outline, { slug, childCount }: Row, isGhost: boolean): boolean {
  const known = outline.below[slug];
  return known ? known.rows.length > 0 : !outline.isWhole && !isGhost && childCount > 0;
}
