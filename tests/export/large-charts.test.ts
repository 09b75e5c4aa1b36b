import { csv } from '../../src/export/csv/csv';
import { jsonLd } from '../../src/export/json-ld/json-ld';
import { popolo } from '../../src/export/popolo/popolo';
import { deepChart } from '../support/chart-of-units';
import { chartsOf, shippedFolder } from '../support/charts';
import { largeCharts } from '../support/large-charts';

const place = { address: 'https://charts.example.org' };
const charts = [...chartsOf(shippedFolder).all, largeCharts(2000).default, deepChart(20_000)];

describe.each([csv, popolo, jsonLd])('$title', (format) => {
  it('is written in small pieces, a line or so each, from a chart of any shape', () => {
    for (const { latest } of charts) {
      let [count, longest] = [0, 0];
      for (const piece of format.write(latest, place)) {
        count += 1;
        longest = Math.max(longest, piece.length);
      }
      expect(count).toBeGreaterThan(latest.tree.order.length);
      expect(longest).toBeLessThan(64 * 1024);
    }
  });

  it('is the same each time', () => {
    const written = (): string[] => [...format.write(largeCharts(500).default.latest, place)];
    expect(written()).toEqual(written());
  });
});
