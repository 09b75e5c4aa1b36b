import fc from 'fast-check';
import { Tree } from '../../src/chart/tree';
import { connectorMaker } from '../../src/export/svg/svg-connectors';
import { svgLayout } from '../../src/export/svg/svg-layout';
import { measures } from '../../src/export/svg/svg-measures';

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each unit under one before it, or under none; and how high its box is. */
const forest = fc
  .array(fc.tuple(fc.nat(), fc.boolean(), fc.integer({ min: 40, max: 140 })), { minLength: 1, maxLength: 80 })
  .map((units) => {
    const parents = units.map(([above, isRoot], unit) =>
      unit === 0 || (isRoot && above % 4 === 0) ? -1 : above % unit,
    );
    return { tree: treeOf(parents), heights: Int32Array.from(units, ([, , height]) => height) };
  });

const treeOf = (parents: readonly number[]): Tree => new Tree(Int32Array.from(parents), (one, other) => one - other);

function boxesOf(tree: Tree, heights: Int32Array): Rectangle[] {
  const { x, y } = svgLayout(tree, heights);
  return [...heights].map((height, unit) => {
    const [left, top] = [x[unit] ?? NaN, y[unit] ?? NaN];
    return { left, right: left + measures.boxWidth, top, bottom: top + height };
  });
}

const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The places that a path goes through, its round corners taken for straight. */
function pointsOf(path: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MVHq])([^MVHq]*)/g)) {
    const [first = NaN, second = NaN, alongX = NaN, alongY = NaN] = numbers.split(' ').map(Number);
    const { x, y } = points.at(-1) ?? { x: NaN, y: NaN };
    if (command === 'M') points.push({ x: first, y: second });
    if (command === 'V') points.push({ x, y: first });
    if (command === 'H') points.push({ x: first, y });
    if (command === 'q') points.push({ x: x + alongX, y: y + alongY });
  }
  return points;
}

describe('the layout of a chart', () => {
  it('lays no box over another, and none outside the sheet', () => {
    fc.assert(
      fc.property(forest, ({ tree, heights }) => {
        const { width, height } = svgLayout(tree, heights);
        const boxes = boxesOf(tree, heights);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
          expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true);
        });
      }),
    );
  });

  it('leads a line to every unit that stands under another, and across no box', () => {
    fc.assert(
      fc.property(forest, ({ tree, heights }) => {
        const boxes = boxesOf(tree, heights);
        const connectorTo = connectorMaker(tree, svgLayout(tree, heights), heights);
        for (const unit of tree.order) {
          const points = pointsOf(connectorTo(unit));
          const [box, end] = [boxes[unit], points.at(-1)];
          expect(points.length > 0).toBe(tree.parent(unit) >= 0);
          if (!box || !end) continue;
          expect([end.x === box.left, end.y === box.top]).toContain(true);
          points.slice(1).forEach((to, index) => {
            const from = points[index] ?? to;
            const line = {
              left: Math.min(from.x, to.x),
              right: Math.max(from.x, to.x),
              top: Math.min(from.y, to.y),
              bottom: Math.max(from.y, to.y),
            };
            expect(boxes.filter((other) => overlaps(line, other))).toEqual([]);
          });
        }
      }),
    );
  });

  it('lets columns stand side by side, as many as have room', () => {
    const parents = [-1, ...Array<number>(12).fill(0)];
    const boxes = boxesOf(treeOf(parents), new Int32Array(13).fill(50));
    const tops = boxes.slice(1).map(({ top }) => top);
    const rows = [...new Set(tops)].map((row) => tops.filter((top) => top === row).length);
    expect(rows).toEqual([5, 5, 2]);
  });

  it('grows no wider with the number of units', () => {
    const parents = Array.from({ length: 5000 }, (_, unit) => (unit === 0 ? -1 : Math.floor((unit - 1) / 7)));
    const { width } = svgLayout(treeOf(parents), new Int32Array(5000).fill(50));
    expect(width).toBeLessThan(measures.shelfWidth + measures.boxWidth);
  });
});
