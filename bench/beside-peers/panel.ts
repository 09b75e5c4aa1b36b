import { xmlElement, xmlText } from '../../src/export/xml';
import { kindOf } from './kinds';
import { questionOf } from './questions';
import type { Result } from './results';
import { short } from './table';

export const panelWidth = 440;
const [rowHeight, headHeight, footHeight] = [19, 54, 34];
/** Where dots may be, from left to right, and what that spans, in powers of ten of microseconds. */
const [plotStart, plotEnd] = [188, 368];
const [fewest, most] = [1, 5];

/** Of each server one: what it takes for what it has not seen before; of ours also for what it has. */
export interface Row {
  readonly title: string;
  readonly looks: 'dot' | 'limit' | 'ours' | 'ours-again';
  readonly result: Result;
}

/** The rows of a question, least time first. */
export function rowsOf(results: readonly Result[]): Row[] {
  return results
    .flatMap((result) => rowOf(result) ?? [])
    .sort((one, other) => one.result.processor.median - other.result.processor.median);
}

function rowOf(result: Result): Row | null {
  const { title, isLimit, name } = kindOf(result.server);
  if (result.way === 'never seen')
    return { title, looks: name === 'ours' ? 'ours' : isLimit ? 'limit' : 'dot', result };
  return name === 'ours' ? { title: `${title}, repeated`, looks: 'ours-again', result } : null;
}

export const panelHeight = (rows: readonly Row[]): number => headHeight + rowHeight * rows.length + footHeight;

/** A question, and for each server a dot on a scale of powers of ten. */
export function panel(question: string, rows: readonly Row[]): string {
  const bottom = headHeight + rows.length * rowHeight;
  const grid = Array.from({ length: most - fewest + 1 }, (_, index) => {
    const time = 10 ** (fewest + index);
    const line = xmlElement('line', { class: 'grid', x1: at(time), x2: at(time), y1: headHeight - 6, y2: bottom });
    const label = { class: 'small', x: at(time), y: bottom + 14, 'text-anchor': 'middle' };
    return line + xmlElement('text', label, inTime(time));
  });
  return [
    xmlElement('text', { class: 'title', x: 16, y: 22 }, xmlText(question)),
    xmlElement('text', { class: 'small', x: 16, y: 38 }, xmlText(questionOf(question).asks)),
    ...grid,
    ...rows.map((row, index) => line(row, headHeight + (index + 0.5) * rowHeight)),
  ].join('');
}

function line({ title, looks, result: { processor } }: Row, y: number): string {
  const text = { class: looks.startsWith('ours') ? 'own' : undefined, y: y + 4, 'text-anchor': 'end' };
  return [
    xmlElement('text', { ...text, x: plotStart - 10 }, xmlText(title)),
    xmlElement('line', { class: 'spread', x1: at(processor.least), x2: at(processor.most), y1: y, y2: y }),
    xmlElement('circle', { class: looks, cx: at(processor.median), cy: y, r: 5 }),
    xmlElement('text', { ...text, x: panelWidth - 12 }, inTime(processor.median)),
  ].join('');
}

/** Where so many microseconds stand. */
function at(microseconds: number): number {
  const share = (Math.log10(microseconds) - fewest) / (most - fewest);
  return Math.round((plotStart + Math.min(1, Math.max(0, share)) * (plotEnd - plotStart)) * 10) / 10;
}

const inTime = (microseconds: number): string =>
  microseconds < 1000 ? `${plain(microseconds)} µs` : `${plain(microseconds / 1000)} ms`;

const plain = (number: number): string => (Number.isInteger(number) ? String(number) : short(number));

/** The same for whoever does not see it. */
export const inWords = (question: string, rows: readonly Row[]): string =>
  `${question}: ${rows.map(({ title, result: { processor } }) => `${title} ${inTime(processor.median)}`).join('; ')}.`;
