import type { Snapshot } from '../../chart/snapshot';
import { isRightToLeft } from '../../pages/is-right-to-left';
import { wrap } from '../../pages/wrap';
import { headingOf } from '../drawn-words';
import type { ServedAt } from '../export-format';
import { oneLine } from '../one-line';
import type { SvgLayout } from './svg-layout';
import { measures } from './svg-measures';
import { unitAddress } from '../unit-address';
import { wrapSentences } from './wrap-sentences';
import { xmlElement, xmlStart, xmlText } from '../xml';

const serif = "'Source Serif 4', Georgia, serif";
const sans = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";
const [ink, muted] = ['#1d1c1a', '#5d5a54'];
const { margin, leastWidth, fontWidth, boldFontWidth } = measures;
const gapBelow = 20;

const howToRead =
  'An organisation chart: each box is a unit, and a line leads to it from the unit it stands under. How it stands to other units is written in its box.';

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly mostLines: number;
  readonly breakLines: typeof wrap;
  readonly fontWidth: number;
  readonly look: Readonly<Record<string, string | number>>;
}

/** The beginning of the file: what is said of the whole, and the plane on which the boxes stand. */
export function* drawHeading(snapshot: Snapshot, place: ServedAt, layout: SvgLayout): Generator<string> {
  const { title, line } = headingOf(snapshot);
  const { description, limits } = snapshot.chart.header;
  const source = sourceOf(snapshot, place);
  const room = Math.max(layout.width, leastWidth);
  const written = paragraphs(snapshot, source).map((paragraph) => ({
    ...paragraph,
    lines: paragraph.breakLines(
      oneLine(paragraph.text),
      room / paragraph.size / paragraph.fontWidth,
      paragraph.mostLines,
    ),
  }));
  const top =
    written.reduce<number>((sum, { lines, lineHeight }) => sum + lines.length * lineHeight, margin) + gapBelow;
  const [width, height] = [room + 2 * margin, top + layout.height + margin];

  const size = { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` };
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'graphics-document document', lang: 'en' };
  yield `${xmlStart('svg', { ...root, 'font-family': sans })}\n`;
  yield `${xmlElement('title', {}, xmlText(`${title}. ${line}`))}\n`;
  yield `${xmlElement('desc', {}, xmlText([howToRead, description, limits, ...source].join(' ')))}\n`;
  yield `${xmlElement('rect', { width, height, fill: '#ffffff' })}\n`;
  let y = margin;
  for (const { text, lines, lineHeight, size, look } of written) {
    const start = isRightToLeft(text) ? { x: width - margin, direction: 'rtl' } : { x: margin };
    for (const line of lines) {
      y += lineHeight;
      yield `${xmlElement('text', { ...start, y: y - 8, 'font-size': size, ...look }, xmlText(line))}\n`;
    }
  }
  yield `${xmlStart('g', { transform: `translate(${String(margin)} ${String(top)})` })}\n`;
}

/** Of what is said at length as much as is whole sentences: a caution that breaks off may say the contrary. */
function paragraphs(snapshot: Snapshot, source: readonly string[]): Paragraph[] {
  const { title, line } = headingOf(snapshot);
  const { description, limits } = snapshot.chart.header;
  const heading = { 'font-family': serif, 'font-weight': 600, fill: ink };
  const small = { size: 13, lineHeight: 18, fontWidth, look: { fill: muted } };
  const prose = { ...small, mostLines: 3, breakLines: wrapSentences };
  const address = { ...small, mostLines: 2, breakLines: wrap };
  return [
    { text: title, size: 24, lineHeight: 30, mostLines: 3, breakLines: wrap, fontWidth: boldFontWidth, look: heading },
    { text: line, size: 15, lineHeight: 24, mostLines: 1, breakLines: wrap, fontWidth, look: { fill: ink } },
    { ...prose, text: description },
    { ...prose, text: `How far to trust it: ${limits}` },
    ...source.map((text) => ({ ...address, text })),
  ];
}

/** By what licence, and where it is from. */
function sourceOf(snapshot: Snapshot, place: ServedAt): string[] {
  const { license, subject } = snapshot.chart.header;
  const from = `From: ${unitAddress(snapshot, place, snapshot.chart.index(subject))}`;
  return license === null ? [from] : [`Licence: ${license}`, from];
}
