import { ratio, spread } from './figures';
import type { Figures } from './figures';
import { questions } from './questions';
import { kinds } from './servers';

/** To which each server is held. */
const measures = [
  ['limit', 'of the limit'],
  ['stock', '× stock'],
  ['mercurius', '× Mercurius'],
] as const;

/** What came out, a table in Markdown for each question and way. */
export function tables(all: readonly Figures[]): string {
  const groups = new Map<string, Figures[]>();
  for (const figures of all) {
    const key = `${figures.question}, ${figures.way}, Node ${figures.node}`;
    groups.set(key, [...(groups.get(key) ?? []), figures]);
  }
  return [...groups].map(([key, group]) => `**${key}**: ${about(group)}\n\n${table(group)}`).join('\n\n');
}

const about = ([first]: readonly Figures[]): string =>
  questions.find(({ name }) => name === first?.question)?.asks ?? '';

function table(group: readonly Figures[]): string {
  const head = ['server', 'CPU µs', 'least–most', ...measures.map(([, title]) => title), 'req/s', 'p50 ms', 'p99 ms'];
  const rows = group.map((figures) => {
    const { median, least, most } = spread(figures.samples.map(({ processor }) => processor));
    const middle = (key: 'perSecond' | 'p50' | 'p99'): string =>
      short(spread(figures.samples.map((one) => one[key])).median);
    return [
      kinds.find(({ name }) => name === figures.server)?.title ?? figures.server,
      short(median),
      `${short(least)}–${short(most)}`,
      ...measures.map(([name]) => {
        const other = group.find(({ server }) => server === name);
        return other ? ratio(figures, other).median.toFixed(2) : '';
      }),
      ...(['perSecond', 'p50', 'p99'] as const).map(middle),
    ];
  });
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, rule, ...rows].map(line).join('\n');
}

const short = (number: number): string => number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);
