import { kindOf } from './kinds';
import { questionOf } from './questions';
import { keyOf } from './results';
import type { Result } from './results';

/** Numbers in three digits. */
export const short = (number: number): string => number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);

const columns: Readonly<Record<string, (result: Result) => string>> = {
  server: ({ server }) => kindOf(server).title,
  'CPU µs': ({ processor: { median } }) => short(median),
  'least–most': ({ processor: { least, most } }) => `${short(least)}–${short(most)}`,
  'of the limit': ({ times: { limit } }) => limit?.toFixed(limit < 0.1 ? 3 : 2) ?? '',
  '× stock': ({ times: { stock } }) => stock?.toFixed(2) ?? '',
  '× Mercurius': ({ times: { mercurius } }) => mercurius?.toFixed(2) ?? '',
  'req/s': ({ perSecond }) => short(perSecond),
  'p50 ms': ({ p50 }) => short(p50),
  'p99 ms': ({ p99 }) => short(p99),
};

/** What came out, a table in Markdown for each question, way and Node. */
export function tables(results: readonly Result[]): string {
  return [...new Set(results.map(keyOf))]
    .map((key) => {
      const group = results.filter((result) => keyOf(result) === key);
      const [{ question }] = group as [Result];
      return `**${key}**: ${questionOf(question).asks}\n\n${table(group)}`;
    })
    .join('\n\n');
}

function table(group: readonly Result[]): string {
  const titles = Object.keys(columns);
  const rows = group.map((result) => Object.values(columns).map((cell) => cell(result)));
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [titles, rule, ...rows].map(line).join('\n');
}

/** Text to the left, numbers to the right. */
const pad = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
