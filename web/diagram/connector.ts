import type { Rectangle } from './layout';
import { measures } from './measures';

/** A line with round elbows from the right edge of a box to the left edge of one in the next column. */
export function connector(from: Rectangle, to: Rectangle): string {
  const [startX, startY] = [from.x + from.width, from.y + from.height / 2];
  const endY = to.y + to.height / 2;
  if (Math.abs(endY - startY) < 2) return `M${written(startX)},${written(endY)}H${written(to.x)}`;
  const middle = (startX + to.x) / 2;
  const radius = Math.min(measures.cornerRadius, Math.abs(endY - startY) / 2);
  const turn = endY < startY ? -radius : radius;
  return [
    `M${written(startX)},${written(startY)}`,
    `H${written(middle - radius)}`,
    `Q${written(middle)},${written(startY)},${written(middle)},${written(startY + turn)}`,
    `V${written(endY - turn)}`,
    `Q${written(middle)},${written(endY)},${written(middle + radius)},${written(endY)}`,
    `H${written(to.x)}`,
  ].join('');
}

/** A line down from a box to the one under it. */
export function stemConnector(from: Rectangle, to: Rectangle): string {
  return `M${written(from.x + 2 * measures.padding)},${written(from.y + from.height)}V${written(to.y)}`;
}

const written = (length: number): string => String(Math.round(length * 10) / 10);
