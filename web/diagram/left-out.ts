import type { Row } from '../state/outline';
import type { Box, MoreBox, UnitBox } from './picture';
import { grownBy } from './window-around';
import type { Stretch } from './window-around';

/** How many more the reader has asked for, by the key of the box that stands for those left out. */
export type Grown = Readonly<Record<string, number>>;

/** So many more are shown each time. */
export const moreAtOnce = 12;

const beforeIn = (slug: string): string => `${slug}/before`;
const afterIn = (slug: string): string => `${slug}/after`;
const between = '/between';

/** What is shown of the units below `slug` when the reader has asked for more. */
export function grownStretch(stretch: Stretch, length: number, slug: string, grown: Grown): Stretch {
  return grownBy(stretch, length, grown[beforeIn(slug)] ?? 0, grown[afterIn(slug)] ?? 0);
}

/** A column with boxes for the units below `slug` that are left out before and after it. */
export function withMore(
  column: readonly Box[],
  { start, end }: Stretch,
  slug: string,
  rows: readonly Row[],
  total: number,
): Box[] {
  return [
    ...more(beforeIn(slug), start, false),
    ...column,
    // What is not known yet is loaded by the outline.
    ...more(afterIn(slug), total - end, end >= rows.length),
  ];
}

/** Of a longer way down the middle is left out. */
const longest = 6;

export function shortened(way: readonly UnitBox[], grown: Grown): Box[] {
  const shown = longest + (grown[between] ?? 0);
  if (way.length <= shown) return [...way];
  const hidden = way.slice(1, 2 - shown);
  return [...way.slice(0, 1), moreBox(between, hidden.length, 'way', false), ...way.slice(2 - shown)];
}

const more = (key: string, count: number, isListOnly: boolean): MoreBox[] =>
  count > 0 ? [moreBox(key, count, 'other', isListOnly)] : [];

const moreBox = (key: string, count: number, role: MoreBox['role'], isListOnly: boolean): MoreBox => ({
  type: 'more',
  key,
  count,
  role,
  isListOnly,
  children: [],
});
