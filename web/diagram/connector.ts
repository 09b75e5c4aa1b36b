import type { Rectangle } from './layout';
import { measures } from './measures';

/**
 * One line with round elbows from the right edge of a box to the left edges of boxes in the next column. It runs over no
 * place twice: there it would be darker.
 */
export function connector(from: Rectangle, all: readonly Rectangle[]): string {
  const [startX, startY] = [from.x + from.width, middleOf(from)];
  const middle = startX + measures.columnGap / 2;
  const ends = all.map((to) => ({ x: to.x, y: middleOf(to), away: middleOf(to) - startY }));
  const isLevel = ({ away }: { readonly away: number }): boolean => Math.abs(away) < 2;
  const farthest = [Math.min(0, ...ends.map(({ away }) => away)), Math.max(0, ...ends.map(({ away }) => away))];
  const level = ends.find(isLevel);
  const trunk = level ? level.x : middle - measures.cornerRadius;
  const branches = ends
    .filter((end) => !isLevel(end))
    .map(({ x, y, away }) => {
      const radius = Math.min(measures.cornerRadius, Math.abs(away) / 2);
      const turn = Math.sign(away) * radius;
      const foot = `M${at(middle - measures.cornerRadius, startY)}H${at(middle - radius)}Q${at(middle, startY)},${at(middle, startY + turn)}`;
      const start = farthest.includes(away) ? `${foot}V${at(y - turn)}` : `M${at(middle, y - turn)}`;
      return `${start}Q${at(middle, y)},${at(middle + radius, y)}H${at(x)}`;
    });
  return [`M${at(startX, startY)}H${at(trunk)}`, ...branches].join('');
}

/** A line down from a box to the one under it. */
export function stemConnector(from: Rectangle, to: Rectangle): string {
  return `M${at(from.x + 2 * measures.padding, from.y + from.height)}V${at(to.y)}`;
}

const middleOf = ({ y, height }: Rectangle): number => y + height / 2;

const at = (...lengths: readonly number[]): string =>
  lengths.map((length) => String(Math.round(length * 10) / 10)).join(',');
