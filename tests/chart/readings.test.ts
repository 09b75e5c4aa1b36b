import { Chart } from '../../src/chart/chart';
import { Readings } from '../../src/chart/readings';
import { atOnce } from '../../src/chart/steps';
import { chartFrom } from '../support/charts';
import { dayNumber } from '../support/random-charts';

/** 'top', and under it 30 units that begin on 30 days, one after the other. */
const chart = chartFrom(
  `units:
  - {slug: top, kind: agency}
${Array.from({ length: 30 }, (_, index) => `  - {slug: unit-${String(index)}, kind: office, placements: [{parent: top, from: ${dayNumber(index)}, cites: [book/S1]}]}`).join('\n')}
`,
  'coversUntil: 2020-12-31',
);

describe('the outlines of a chart', () => {
  it('are one from each change to the next', () => {
    const readings = atOnce(Readings.of(chart));
    expect(readings.at('2000-01-01')).toBe(readings.at('2000-01-01'));
    expect(readings.at('2000-01-30')).toBe(readings.at('2019-12-31'));
    expect(readings.at('1999-12-31')).toBe(readings.at('1066-10-14'));
    expect(readings.at('2000-01-01')).not.toBe(readings.at('2000-01-02'));
    expect(readings.count).toBe(4);
  });

  it('are made when first asked for', () => {
    const readings = atOnce(Readings.of(chart));
    expect([readings.count, readings.isAtHand('2000-01-05')]).toEqual([0, false]);
    readings.at('2000-01-05');
    expect([readings.isAtHand('2000-01-05'), readings.isAtHand('2000-01-06')]).toEqual([true, false]);
  });

  it('are kept within a bound, the one not asked for the longest going first; the latest stays', () => {
    const readings = atOnce(Readings.of(chart, 3 * chart.units.length));
    const { latest } = readings;
    for (const day of [1, 2, 3, 1, 4]) readings.at(dayNumber(day));
    expect(readings.count).toBe(3);
    expect([1, 2, 3, 4].map((day) => readings.isAtHand(dayNumber(day)))).toEqual([true, false, true, true]);
    expect(readings.latest).toBe(latest);
  });

  it('are kept one at least, however large the chart', () => {
    const readings = atOnce(Readings.of(chart, 1));
    for (let day = 0; day < 30; day += 1) readings.at(dayNumber(day));
    expect(readings.count).toBe(1);
  });

  it('do not pile up over 10,000 dates', () => {
    const readings = atOnce(Readings.of(chart, 10 * chart.units.length));
    for (let turn = 0; turn < 10_000; turn += 1) {
      readings.at(dayNumber((turn * 7919) % 8000));
      expect(readings.count).toBeLessThanOrEqual(10);
    }
    expect(chart.at('2000-01-31')).toBeDefined();
  });
});

describe('a chart', () => {
  it('keeps its latest state whatever dates are read', () => {
    const { latest } = chart;
    for (let day = 0; day < 60; day += 1) chart.at(dayNumber(day));
    expect(chart.latest).toBe(latest);
    expect(chart.at(null)).toBe(latest);
    expect(chart).toBeInstanceOf(Chart);
  });
});

describe('units without a name for a time', () => {
  const newChart = (names: string): Chart =>
    chartFrom(
      `units:
  - {slug: top, kind: agency}
  - {slug: one, kind: office, names: [${names}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: two, kind: office, names: [{text: Mike, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
`,
      'coversUntil: 2020-12-31',
    );
  const order = (one: Chart, day: string): string[] => {
    const snapshot = one.at(day);
    return Array.from(snapshot.tree.order.subarray(1), (unit) => snapshot.name(unit));
  };
  const early = '{text: Alpha, until: 2000-01-01, cites: [book/S1]}';
  const late = '{text: Zulu, from: 2000-01-11, cites: [book/S1]}';

  it.each([
    ['2000-01-05', [early, late], ['Alpha', 'Mike']],
    ['2000-01-06', [early, late], ['Alpha', 'Mike']],
    ['2000-01-07', [early, late], ['Mike', 'Zulu']],
    ['2000-01-05', [late, early], ['Alpha', 'Mike']],
    ['2000-01-06', [late, early], ['Mike', 'Zulu']],
    ['2000-01-07', [late, early], ['Mike', 'Zulu']],
  ])('stand on %s by the nearest one (%j), whatever was asked before', (day, names, expected) => {
    const used = newChart(names.join(', '));
    for (const before of ['1999-12-31', '2000-01-02', '2000-01-10', '2000-01-11']) used.at(before);
    expect(order(used, day)).toEqual(expected);
    for (const before of ['2000-01-10', '2000-01-02']) order(used, before);
    expect(order(used, day)).toEqual(expected);
  });
});
