import { hierarchy, tree } from 'd3-hierarchy';
import type { HierarchyPointNode } from 'd3-hierarchy';
import { connector, stemConnector } from './connector';
import { markLines } from './mark-lines';
import { measures } from './measures';
import type { Box, Picture } from './picture';
import { slideInto } from './slide-into';
import { wrap } from '../../src/pages/wrap';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Rectangle {
  readonly box: Box;
  /** The name, broken into lines. */
  readonly lines: readonly string[];
  /** What changed, in lines too. */
  readonly marks: readonly string[];
}

interface Connector {
  readonly key: string;
  readonly path: string;
  /** Whether it is part of the way down to the unit in focus. */
  readonly isWay: boolean;
}

/** Where everything stands. */
export interface Layout {
  readonly boxes: readonly PlacedBox[];
  readonly connectors: readonly Connector[];
  readonly bounds: Rectangle;
  readonly focus: Rectangle;
}

interface Sized {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly marks: readonly string[];
  readonly height: number;
  readonly children: readonly Sized[];
}

type Node = HierarchyPointNode<Sized>;

/** Three columns from left to right; at the left the way down to the unit in focus, one unit over the other. */
export function layoutOf({ stem, root }: Picture): Layout {
  const { boxWidth, columnGap, rowGap, familyGap, stemGap } = measures;
  // In d3 x runs along the levels: here that is downwards.
  const place = tree<Sized>()
    .nodeSize([1, boxWidth + columnGap])
    .separation((one, other) => {
      const gap = one.parent === other.parent ? rowGap : familyGap;
      return (one.data.height + other.data.height) / 2 + gap;
    });
  const nodes = place(hierarchy(sized(root), ({ children }) => children)).descendants();
  const focusNode = nodes.find(({ data }) => data.box.role === 'focus');
  const families = nodes.filter(({ depth, children }) => depth === 1 && children);
  const [rootNode, beside, below] = [0, 1, 2].map((depth) => nodes.filter((node) => node.depth === depth));
  if (!rootNode?.[0] || !beside || !below) throw new Error('A tree has a root.');
  // A single family need not be in the middle: no column is to stick out of the others.
  if (families.length === 1) slideInto(beside, below);

  const sizes = stem.map(sized);
  const stemHeight = sizes.reduce((sum, { height }) => sum + height + stemGap, 0);
  setRoot(rootNode[0], focusNode?.x ?? 0, stemHeight, nodes);

  const placed = new Map(nodes.map((node) => [node, placedAt(node.data, node.y, topOf(node))]));
  const rootBox = placedAt(rootNode[0].data, 0, topOf(rootNode[0]));
  let y = rootBox.y - stemHeight;
  const above = sizes.map((size) => {
    const box = placedAt(size, 0, y);
    y += size.height + stemGap;
    return box;
  });
  const boxes = [...above, ...placed.values()];
  return {
    boxes,
    connectors: [...stemConnectors([...above, rootBox]), ...nodes.flatMap((node) => connectorsFrom(node, placed))],
    bounds: boundsOf(boxes),
    focus: boxes.find(({ box }) => box.role === 'focus') ?? rootBox,
  };
}

const topOf = (node: Node): number => node.x - node.data.height / 2;

/** The way to the unit in focus is a straight line, if that leaves room for what is above the root. */
function setRoot(root: Node, focus: number, stemHeight: number, nodes: readonly Node[]): void {
  const below = nodes.length > 1 ? nodes.slice(1) : nodes;
  const top = Math.min(...below.map(topOf));
  const bottom = Math.max(...below.map((node) => topOf(node) + node.data.height));
  const highest = Math.min(top, bottom - measures.goodHeight) + stemHeight + root.data.height / 2;
  // A little higher is better than a bent line.
  root.x = highest - focus < measures.familyGap ? focus : highest;
}

function sized(box: Box): Sized {
  const { boxWidth, padding, nameSize, head, lineHeight, foot, markSize, markHeight, moreHeight } = measures;
  const room = boxWidth - 2 * padding;
  const children = box.children.map(sized);
  if (box.type === 'more') return { box, lines: [], marks: [], height: moreHeight, children };
  const lines = wrap(box.row.name, room / nameSize, 3);
  const marks = box.mark ? markLines(box.mark, room / markSize) : [];
  const height = Math.ceil(head + lines.length * lineHeight + marks.length * markHeight + foot);
  return { box, lines, marks, height, children };
}

const placedAt = ({ box, lines, marks, height }: Sized, x: number, y: number): PlacedBox => ({
  box,
  lines,
  marks,
  x,
  y: Math.round(y),
  width: measures.boxWidth,
  height,
});

/** One for the way to the unit in focus, and one for all the others. */
function connectorsFrom(node: Node, placed: ReadonlyMap<Node, PlacedBox>): Connector[] {
  const from = placed.get(node);
  const all = (node.children ?? []).flatMap((child) => placed.get(child) ?? []);
  if (!from) return [];
  return [false, true].flatMap((isWay) => {
    const to = all.filter(({ box }) => (box.role === 'focus') === isWay);
    const key = `${from.box.key}/${isWay ? 'way' : 'others'}`;
    return to.length > 0 ? [{ key, path: connector(from, to), isWay }] : [];
  });
}

function stemConnectors(boxes: readonly PlacedBox[]): Connector[] {
  return boxes.slice(1).map((to, index) => ({
    key: to.box.key,
    path: stemConnector(boxes[index] ?? to, to),
    isWay: true,
  }));
}

function boundsOf(boxes: readonly Rectangle[]): Rectangle {
  const { margin, leastWidth, leastHeight } = measures;
  const x = Math.min(...boxes.map((box) => box.x)) - margin;
  const y = Math.min(...boxes.map((box) => box.y)) - margin;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + margin - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + margin - y;
  const [wide, high] = [Math.max(width, leastWidth), Math.max(height, leastHeight)];
  return { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
}
