import { xmlElement, xmlText } from '../../src/export/xml';
import type { Figures } from './figures';

const [width, height] = [880, 400];
const panel = { width: width / 2, left: 60, right: 90, top: 84, bottom: 44 };

const style = `
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .heading { font-weight: 600; font-size: 16px }
  .title { font-weight: 600; font-size: 14px }
  .small { font-size: 11px; fill: #57606a }
  .grid { stroke: #d0d7de }
  .curve { fill: none; stroke: #0969da; stroke-width: 2 }
  .dot { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .curve { stroke: #4493f8 }
    .dot { fill: #4493f8 }
  }
`;

type Point = readonly [x: number, milliseconds: number];

interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
}

/** What an answer costs, against the size of the chart and against its own. */
export function picture(charts: readonly Figures[]): string {
  const [one] = charts;
  if (!one) throw new Error('Nothing was measured.');
  const against = (name: string, cost: (figures: Figures) => number): Curve => ({
    name,
    points: charts.map((figures) => [figures.units, cost(figures)]),
  });
  const bySize = [
    against('slug', ({ questions }) => questions.slug),
    against('20 below', ({ questions }) => questions.page),
    against('search', ({ questions }) => questions.search),
    against('1,000 below', ({ answers }) => answers[1000] ?? NaN),
    against('new date', ({ dated }) => dated.first),
  ];
  const byAnswer = charts.map(({ units, answers }) => ({
    name: units.toLocaleString('en-US'),
    points: Object.entries(answers).map(([count, cost]): Point => [Number(count), cost]),
  }));
  const title = 'What an answer takes, in milliseconds of processor time';
  const panels = [
    plot('Against the size of the chart', 'units in the chart', bySize),
    plot('Against the size of the answer', 'units in the answer, for charts of several sizes', byAnswer),
  ];
  const content = [
    xmlElement('title', { id: 'title' }, xmlText(title)),
    xmlElement('desc', { id: 'desc' }, xmlText([...bySize, ...byAnswer].map(inWords).join(' '))),
    xmlElement('style', {}, style),
    xmlElement('text', { class: 'heading', x: 16, y: 28 }, xmlText(title)),
    xmlElement('text', { class: 'small', x: 16, y: 48 }, 'Each line of the grid is ten times the one before.'),
    ...panels.map((content, index) =>
      xmlElement('g', { transform: `translate(${String(index * panel.width)} 0)` }, content),
    ),
  ];
  const viewBox = `0 0 ${String(width)} ${String(height)}`;
  const svg = { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img', 'aria-labelledby': 'title desc' };
  return `${xmlElement('svg', svg, ...content)}\n`;
}

function plot(title: string, axis: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const [across, up] = [decades(points.map(([x]) => x)), decades(points.map(([, cost]) => cost))];
  const x = scale(across, panel.left, panel.width - panel.right);
  const y = scale(up, height - panel.bottom, panel.top);
  const grid = [
    ...powers(across).map((power) => [
      xmlElement('line', { class: 'grid', x1: x(power), x2: x(power), y1: panel.top, y2: height - panel.bottom }),
      xmlElement(
        'text',
        { class: 'small', x: x(power), y: height - panel.bottom + 16, 'text-anchor': 'middle' },
        shown(power),
      ),
    ]),
    ...powers(up).map((power) => [
      xmlElement('line', { class: 'grid', x1: panel.left, x2: panel.width - panel.right, y1: y(power), y2: y(power) }),
      xmlElement('text', { class: 'small', x: panel.left - 8, y: y(power) + 4, 'text-anchor': 'end' }, shown(power)),
    ]),
  ].flat();
  const drawn = curves.flatMap(({ name, points: own }) => [
    xmlElement('polyline', {
      class: 'curve',
      points: own.map(([size, cost]) => `${String(x(size))},${String(y(cost))}`).join(' '),
    }),
    ...own.map(([size, cost]) => xmlElement('circle', { class: 'dot', cx: x(size), cy: y(cost), r: 3 })),
    ...own.slice(-1).map(([size, cost]) => xmlElement('text', { x: x(size) + 8, y: y(cost) + 4 }, xmlText(name))),
  ]);
  const foot = {
    class: 'small',
    x: (panel.left + panel.width - panel.right) / 2,
    y: height - 8,
    'text-anchor': 'middle',
  };
  return [
    xmlElement('text', { class: 'title', x: panel.left, y: panel.top - 14 }, xmlText(title)),
    ...grid,
    ...drawn,
    xmlElement('text', foot, xmlText(axis)),
  ].join('');
}

/** The powers of ten between which numbers lie. */
function decades(numbers: readonly number[]): readonly [least: number, most: number] {
  const logs = numbers.map(Math.log10);
  return [Math.floor(Math.min(...logs)), Math.ceil(Math.max(...logs))];
}

function powers([least, most]: readonly [number, number]): number[] {
  return Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index));
}

function scale([least, most]: readonly [number, number], start: number, end: number): (number: number) => number {
  const span = Math.max(1, most - least);
  return (number) => Math.round((start + ((Math.log10(number) - least) / span) * (end - start)) * 10) / 10;
}

const shown = (number: number): string =>
  number < 1 ? String(Number(number.toPrecision(1))) : number.toLocaleString('en-US');

const inWords = ({ name, points }: Curve): string =>
  `${name}: ${points.map(([size, cost]) => `${cost.toPrecision(2)} ms at ${size.toLocaleString('en-US')}`).join(', ')}.`;
