import type { Snapshot } from '../../src/chart/snapshot';
import { dot } from '../../src/export/diagram-text/dot';
import type { ExportFormat } from '../../src/export/export-format';
import { mermaid } from '../../src/export/diagram-text/mermaid';
import { svg } from '../../src/export/svg/svg';
import { place } from '../support/drawings';
import { plainChart } from '../support/plain-charts';

/** How long it took the processor, and what came out. */
function measure(format: ExportFormat, snapshot: Snapshot): { seconds: number; pieces: number; longest: number } {
  const before = process.cpuUsage();
  let [pieces, longest] = [0, 0];
  for (const piece of format.write(snapshot, place)) {
    pieces += 1;
    longest = Math.max(longest, Buffer.byteLength(piece));
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, pieces, longest };
}

const chartOf = (count: number, parentOf: (unit: number) => number): Snapshot =>
  plainChart(
    Array.from({ length: count }, (_, unit) => ({
      name: `Office of Harbour Safety and Tide Records ${String(unit)}`,
      ...(unit === 0 ? {} : { parent: parentOf(unit) }),
    })),
  ).latest;

const bushy = (count: number): Snapshot => chartOf(count, (unit) => Math.floor((unit - 1) / 7));
const [some, many] = [bushy(3000), bushy(30_000)];
const deep = chartOf(5000, (unit) => unit - 1);

describe.each([
  ['Mermaid', mermaid],
  ['DOT', dot],
  ['SVG', svg],
])('a large chart as %s', (_, format) => {
  it('comes in short pieces, in a time that grows with the number of units', () => {
    measure(format, some);
    const fewer = measure(format, some);
    const more = measure(format, many);
    expect(more.pieces).toBeGreaterThan(30_000);
    expect(more.longest).toBeLessThan(64_000);
    // Ten times as many; twenty leaves room for what else the machine has to do.
    expect(more.seconds / fewer.seconds).toBeLessThan(20);
  });

  it('may be as deep as it likes', () => {
    const { pieces, longest } = measure(format, deep);
    expect(pieces).toBeGreaterThan(5000);
    expect(longest).toBeLessThan(64_000);
  });
});
