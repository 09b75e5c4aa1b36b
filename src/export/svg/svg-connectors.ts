import type { Tree } from '../../chart/tree';
import { none } from '../../chart/tree';
import type { SvgLayout } from './svg-layout';
import { measures } from './svg-measures';

const { boxWidth, indent, shelfGap, cornerRadius: radius } = measures;

/**
 * Makes the line that leads to each unit, asked for in outline order. It begins where the line to the unit before it
 * under the same parent turned off, so that no place is drawn twice.
 *
 * @param heights the height of the box of each unit
 */
export function connectorMaker(tree: Tree, layout: SvgLayout, heights: Int32Array): (unit: number) => string {
  const last = new Int32Array(heights.length).fill(none);
  const at = (numbers: Int32Array, unit: number): number => numbers[unit] ?? 0;
  const middle = (unit: number): number => at(layout.y, unit) + Math.round(at(heights, unit) / 2) + 0.5;
  const centre = (unit: number): number => at(layout.x, unit) + boxWidth / 2 + 0.5;
  const overShelf = (unit: number): number => at(layout.y, unit) - shelfGap / 2 + 0.5;
  /** How far down the line beside a parent is drawn, when it has led to that child. */
  const drawnTo = (child: number): number =>
    (layout.approach(child) === 'shelf' ? overShelf(child) : middle(child)) - radius;

  return (unit) => {
    const approach = layout.approach(unit);
    if (approach === 'alone') return '';
    const parent = tree.parent(unit);
    const before = at(last, parent);
    last[parent] = unit;
    const x = at(layout.x, parent) + indent / 2 + 0.5;
    const y = before === none ? at(layout.y, parent) + at(heights, parent) : drawnTo(before);
    const turn = `q0 ${String(radius)} ${String(radius)} ${String(radius)}`;
    if (approach === 'beside')
      return `M${String(x)} ${String(y)}V${String(middle(unit) - radius)}${turn}H${String(at(layout.x, unit))}`;
    const bus = overShelf(unit);
    const isFirst = before === none || layout.approach(before) !== 'shelf' || overShelf(before) !== bus;
    const start = isFirst
      ? `M${String(x)} ${String(y)}V${String(bus - radius)}${turn}`
      : `M${String(centre(before) - radius)} ${String(bus)}`;
    return `${start}H${String(centre(unit) - radius)}q${String(radius)} 0 ${String(radius)} ${String(radius)}V${String(at(layout.y, unit))}`;
  };
}
