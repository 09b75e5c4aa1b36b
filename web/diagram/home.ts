import type { Layout, Rectangle } from './layout';

/** Where a point of the plane is shown: at `scale * point + x` or `y`, in the units of the plane. */
export interface Transform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** In pixels for a unit of the plane: text must neither be too small to be read nor be blown up. */
const [leastScale, mostScale] = [0.8, 1.2];

/** The whole picture, where it can be read at that size; else as much of it around the unit in focus as has room. */
export function homeOf(
  { bounds, focus }: Pick<Layout, 'bounds' | 'focus'>,
  window: Size,
  least = leastScale,
): Transform {
  // An element that is not in sight has no size.
  if (window.width <= 0 || window.height <= 0) return { scale: 1, x: 0, y: 0 };
  const fitted = fittedScale(bounds, window);
  const scale = Math.min(Math.max(1, least / fitted), mostScale / fitted);
  const along = (from: keyof Rectangle & ('x' | 'y'), length: 'width' | 'height'): number => {
    const middle = bounds[from] + bounds[length] / 2;
    const half = window[length] / fitted / 2;
    if (bounds[length] * scale <= 2 * half) return middle * (1 - scale);
    const wanted = middle - scale * (focus[from] + focus[length] / 2);
    const [start, end] = [
      middle - half - scale * bounds[from],
      middle + half - scale * (bounds[from] + bounds[length]),
    ];
    return Math.min(Math.max(wanted, end), start);
  };
  return { scale, x: along('x', 'width'), y: along('y', 'height') };
}

/** After the picture has changed: as large on the screen as before, with the unit in focus where it was. */
export function keptOf(
  { scale, x, y }: Transform,
  before: Pick<Layout, 'bounds' | 'focus'>,
  after: Pick<Layout, 'bounds' | 'focus'>,
  window: Size,
): Transform {
  if (window.width <= 0 || window.height <= 0) return { scale, x, y };
  const grown = fittedScale(before.bounds, window) / fittedScale(after.bounds, window);
  const along = (from: 'x' | 'y', length: 'width' | 'height', shift: number): number => {
    const middleOf = (of: Rectangle): number => of[from] + of[length] / 2;
    const fromMiddle = scale * middleOf(before.focus) + shift - middleOf(before.bounds);
    return grown * fromMiddle + middleOf(after.bounds) - grown * scale * middleOf(after.focus);
  };
  return { scale: grown * scale, x: along('x', 'width', x), y: along('y', 'height', y) };
}

/** The browser itself fits the bounds into the window, and centres them. */
const fittedScale = (bounds: Size, window: Size): number =>
  Math.min(window.width / bounds.width, window.height / bounds.height);

interface Size {
  readonly width: number;
  readonly height: number;
}
