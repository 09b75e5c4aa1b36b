import type { Snapshot } from '../../chart/snapshot';
import type { UnitKind } from '../../chart/vocabulary';
import { isRightToLeft } from '../../pages/is-right-to-left';
import { cut, emsOf, wrap } from '../../pages/wrap';
import { drawnRelations, fullName } from '../drawn-words';
import { kindLooks } from '../kind-looks';
import { oneLine } from '../one-line';
import { measures } from './svg-measures';
import { xmlElement, xmlText } from '../xml';

const {
  boxWidth,
  padding,
  labelSize,
  nameSize,
  lineHeight,
  head,
  foot,
  relationSize,
  relationHeight,
  fontWidth,
  boldFontWidth,
} = measures;

/** What is written in the box of a unit. */
export interface BoxText {
  readonly kind: UnitKind;
  readonly acronym: string;
  readonly isFromRight: boolean;
  /** The name, broken into lines. */
  readonly lines: readonly string[];
  /** How it stands to other units besides its place in the tree, each broken into lines. */
  readonly relations: readonly (readonly string[])[];
  /** All of it in full. */
  readonly title: string;
}

const mostLines = 4;
const mostRelations = 3;
const dash = { length: 18, gap: 6 };
const room = boxWidth - 2 * padding;
const relationRoom = (room - dash.length - dash.gap) / relationSize / fontWidth;

export function boxText(snapshot: Snapshot, unit: number): BoxText {
  const kind = snapshot.kind(unit);
  const name = oneLine(snapshot.name(unit));
  const labelRoom = room / labelSize / boldFontWidth - emsOf(`${kind}   `) * 1.15;
  const relations = relationsOf(snapshot, unit);
  return {
    kind,
    acronym: cut(oneLine(snapshot.acronym(unit) ?? ''), labelRoom),
    isFromRight: isRightToLeft(name),
    lines: wrap(name, room / nameSize / (isBold(kind) ? boldFontWidth : fontWidth), mostLines),
    relations: relations.map((text) => wrap(text, relationRoom, 2)),
    title: [fullName(snapshot, unit), ...relations].join('; '),
  };
}

function relationsOf(snapshot: Snapshot, unit: number): string[] {
  const all = drawnRelations(snapshot, unit);
  const shown = all.length > mostRelations ? all.slice(0, mostRelations - 1) : all;
  const lines = shown.map(({ words, other }) => `${words} ${oneLine(snapshot.acronym(other) ?? snapshot.name(other))}`);
  const more = all.length - shown.length;
  return more > 0 ? [...lines, `and ${String(more)} more such relations`] : lines;
}

const isBold = (kind: UnitKind): boolean => kind !== 'OFFICE';

export const boxHeight = ({ lines, relations }: BoxText): number =>
  head + lines.length * lineHeight + relations.flat().length * relationHeight + foot;

/** A window of its own, so that nothing written in it can be seen outside it, whatever the font. */
export function drawBox(text: BoxText, x: number, y: number, href: string): string {
  const { kind, lines, relations, isFromRight, title } = text;
  const look = kindLooks[kind];
  const height = boxHeight(text);
  const outline = {
    x: 0.5,
    y: 0.5,
    width: boxWidth - 1,
    height: height - 1,
    rx: 3,
    fill: look.fill,
    stroke: look.line,
  };
  const start = isFromRight ? { x: boxWidth - padding, direction: 'rtl' } : { x: padding };
  const name = lines.map((line, index) =>
    xmlElement('tspan', { x: start.x, y: head + (index + 1) * lineHeight - 4 }, xmlText(line)),
  );
  const box = xmlElement(
    'svg',
    { x, y, width: boxWidth, height },
    xmlElement('rect', outline),
    drawLabel(text, start),
    xmlElement(
      'text',
      { ...start, 'font-weight': isBold(kind) ? 600 : undefined, 'font-size': nameSize, fill: look.ink },
      ...name,
    ),
    ...drawRelations(relations, head + lines.length * lineHeight + 1, look.muted),
  );
  return xmlElement('a', { href }, xmlElement('title', {}, xmlText(title)), box);
}

function drawLabel(
  { kind, acronym, isFromRight }: BoxText,
  start: { readonly x: number; readonly direction?: string },
): string {
  const { muted } = kindLooks[kind];
  const word = xmlElement('tspan', { 'font-weight': 600, 'letter-spacing': '0.08em' }, kind);
  return xmlElement(
    'text',
    { ...start, y: 17, 'font-size': labelSize, fill: muted },
    word,
    ...(acronym === '' ? [] : [xmlElement('tspan', { dx: isFromRight ? -8 : 8 }, xmlText(acronym))]),
  );
}

/** After a dash, as dashed as such a line is in other drawings; the line itself would run across the others. */
function* drawRelations(relations: BoxText['relations'], top: number, colour: string): Generator<string> {
  let y = top;
  for (const lines of relations) {
    const dashes = `M${String(padding)} ${String(y + relationHeight / 2 + 0.5)}h${String(dash.length)}`;
    yield xmlElement('path', { d: dashes, fill: 'none', stroke: colour, 'stroke-dasharray': '4 3' });
    const x = padding + dash.length + dash.gap;
    const tspans = lines.map((line, index) =>
      xmlElement('tspan', { x, y: y + index * relationHeight + 12 }, xmlText(line)),
    );
    yield xmlElement('text', { 'font-size': relationSize, fill: colour }, ...tspans);
    y += lines.length * relationHeight;
  }
}
