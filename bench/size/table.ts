import type { Figures } from './figures';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const time = (milliseconds: number): string => `${milliseconds.toPrecision(2)} ms`;
const whole = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
const megabytes = (number: number): string => `${number.toFixed(0)} MB`;

const rows: readonly (readonly [title: string, cell: (figures: Figures) => string])[] = [
  ['ready, processor time', ({ ready }) => seconds(ready)],
  ['the same without search', ({ withoutSearch }) => seconds(withoutSearch.ready)],
  ['memory at rest', ({ memory }) => megabytes(memory.rss)],
  ['the same without search', ({ withoutSearch }) => megabytes(withoutSearch.rss)],
  ['of that in use', ({ memory }) => megabytes(memory.used)],
  ['memory when it begins to serve', ({ memory }) => megabytes(memory.asStarted)],
  ['the most until then', ({ memory }) => megabytes(memory.most)],
  ['a unit by its slug', ({ questions }) => time(questions.slug)],
  ['what is above a unit', ({ questions }) => time(questions.ancestors)],
  ['20 of all units below the agency', ({ questions }) => time(questions.page)],
  ['1,000 of them', ({ answers }) => time(answers[1000] ?? NaN)],
  ['search', ({ questions }) => time(questions.search)],
  ['a date, first time', ({ dated }) => whole(dated.first)],
  ['longest pause meanwhile', ({ dated }) => whole(dated.pause)],
  ['a date, again', ({ dated }) => time(dated.again)],
  ['a swap, processor time', ({ swap }) => seconds(swap.processor)],
  ['longest pause meanwhile', ({ swap }) => whole(swap.pause)],
  ['the most memory meanwhile', ({ swap }) => megabytes(swap.most)],
  ['memory at rest after it', ({ swap }) => megabytes(swap.rss)],
];

/** As Markdown: a column for each chart. */
export function table(charts: readonly Figures[]): string {
  const head = ['units', ...charts.map(({ units }) => units.toLocaleString('en-US'))];
  const body = rows.map(([title, cell]) => [title, ...charts.map(cell)]);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(34) : cell.padStart(9))).join(' | ')} |`;
  const rule = ['---', ...charts.map(() => '---:')];
  return [head, rule, ...body].map(line).join('\n');
}
