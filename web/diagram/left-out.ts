import type { Row } from '../state/outline';
import type { Box, MoreBox, UnitBox } from './picture';
import type { Stretch } from './window-around';

/** A column with boxes for the units below `above` that are left out before and after it. */
export function withMore(
  column: readonly Box[],
  { start, end }: Stretch,
  above: Row,
  rows: readonly Row[],
  total: number,
): Box[] {
  const more = (side: string, count: number, next: Row | undefined): MoreBox[] =>
    count > 0 ? [moreBox(`${above.slug}/${side}`, count, next ?? above, 'other')] : [];
  return [...more('before', start, rows[start - 1]), ...column, ...more('after', total - end, rows[end])];
}

/** Of a longer way down the middle is left out. */
const longest = 6;

export function shortened(way: readonly UnitBox[]): Box[] {
  const hidden = way.slice(1, 2 - longest);
  const last = hidden.at(-1);
  if (way.length <= longest || !last) return [...way];
  return [...way.slice(0, 1), moreBox('/between', hidden.length, last.row, 'way'), ...way.slice(2 - longest)];
}

const moreBox = (key: string, count: number, { slug }: Row, role: MoreBox['role']): MoreBox => ({
  type: 'more',
  key,
  count,
  to: slug,
  role,
  children: [],
});
