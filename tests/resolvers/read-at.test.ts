import { readAt } from '../../resolvers/read-at';
import { chartFrom, only } from '../support/charts';
import type { Chart } from '../../src/chart/chart';
import { dayNumber } from '../support/random-charts';
import { turnsDuring } from '../support/turns';

const days = Array.from({ length: 40 }, (_, index) => dayNumber(index));
const newChart = (): Chart =>
  chartFrom(
    `units:
  - {slug: top, kind: agency}
${days.map((day, index) => `  - {slug: unit-${String(index)}, kind: office, placements: [{parent: top, from: ${day}, cites: [book/S1]}]}`).join('\n')}
`,
    'coversUntil: 2020-12-31',
  );

/** Reads a chart at dates, all of them for one request. */
function readAll(chart: Chart, dates: readonly (string | null)[]): Promise<unknown>[] {
  const request = { charts: only(chart) };
  return dates.map((date) => readAt(request, chart, date, null));
}

describe('reading a chart at many dates at once', () => {
  it('lets the event loop come round between any two trees that are made', async () => {
    expect(await turnsDuring(Promise.all(readAll(newChart(), days)))).toBeGreaterThanOrEqual(39);
  });

  it('waits for nothing where the tree is at hand', async () => {
    const chart = newChart();
    await Promise.all(readAll(chart, days));
    expect(await turnsDuring(Promise.all(readAll(chart, [null, '2099-01-01', ...days])))).toBeLessThanOrEqual(1);
  });

  it('holds up another request by no more than one tree for each of its own', async () => {
    const chart = newChart();
    const order: string[] = [];
    const long = readAll(chart, days.slice(0, 30)).map((read) => read.then(() => order.push('long')));
    const short = readAll(chart, days.slice(30, 33)).map((read) => read.then(() => order.push('short')));
    await Promise.all([...long, ...short]);
    expect(order).toHaveLength(33);
    expect(order.lastIndexOf('short')).toBeLessThanOrEqual(6);
    expect(order.slice(7).every((which) => which === 'long')).toBe(true);
  });

  it('goes on after it has been idle', async () => {
    const chart = newChart();
    for (const day of days.slice(0, 3)) expect(await Promise.all(readAll(chart, [day]))).toHaveLength(1);
  });
});
