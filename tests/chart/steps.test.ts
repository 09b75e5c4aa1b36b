import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { Charts } from '../../src/chart/charts';
import { compareInSteps } from '../../src/chart/comparison';
import { makeReady } from '../../src/chart/make-ready';
import { finder } from '../../src/chart/search/finder';
import { search } from '../../src/chart/search/search';
import { selectInSteps } from '../../src/chart/select-units';
import { sortInSteps } from '../../src/chart/sort-in-steps';
import { atOnce, stepSize } from '../../src/chart/steps';
import type { Steps } from '../../src/chart/steps';
import { only } from '../support/charts';
import { deepChart } from '../support/chart-of-units';
import { largeCharts } from '../support/large-charts';
import { randomDocument } from '../support/random-charts';

/** A list that tells which of its items are read. */
function watched<Item>(items: readonly Item[], read: (place: string) => void): readonly Item[] {
  return new Proxy(items, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) read(key);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** What a chart answers by all that is made of it. */
function answers(chart: Chart): unknown {
  const found = search(finder.of(chart), chart.latest, 'name 1 of unit', { types: null, under: null });
  return {
    days: chart.changeDays,
    events: chart.events,
    order: chart.latest.units,
    lifetimes: chart.units.map((_, unit) => chart.lifetime(unit)),
    cited: chart.evidence.factsCiting('book/p1'),
    found: found.slice(0, found.length),
  };
}

describe('a chart that is made ready in steps', () => {
  it('answers as one does whose parts are made when first asked for', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const ready = new Chart(document);
        for (const steps = makeReady(ready); !steps.next().done;);
        expect(answers(ready)).toEqual(answers(new Chart(document)));
      }),
      { numRuns: 50 },
    );
  });

  it('can be asked while it is made ready', () => {
    const { document } = largeCharts(1000).default;
    const [asked, untouched] = [new Chart(document), new Chart(document)];
    const expected = answers(untouched);
    let step = 0;
    for (const steps = makeReady(asked); !steps.next().done; step += 1)
      if (step % 20 === 0) expect(answers(asked)).toEqual(expected);
    expect(answers(asked)).toEqual(expected);
  });

  it('reads no more than some units in a step, themselves and what they stand under', () => {
    const read = new Set<string>();
    const { document } = largeCharts(5000).default;
    const units = watched(document.units, (place) => {
      read.add(place);
    });
    let most = 0;
    for (const steps = makeReady(new Chart({ ...document, units })); !steps.next().done;) {
      most = Math.max(most, read.size);
      read.clear();
    }
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(2 * stepSize);
  });

  it('is ready for every set of charts that it is served in', () => {
    const { default: chart } = largeCharts(1000);
    const ready = finder.of(chart);
    expect(only(chart).finder(chart)).toBe(ready);
    expect([...makeReady(chart)]).toEqual([]);
    expect(() => new Charts([deepChart(2)], 'made', 'test').finder(chart)).toThrow('is not one of these');
  });
});

describe('a large chart', () => {
  const { document } = largeCharts(25_000).default;
  const chart = new Chart({ ...document, chart: { ...document.chart, coversUntil: '2020-12-31' } });
  const order = { field: 'NAME', direction: 'DESC' } as const;

  it.each([
    ['is read at a date', () => chart.inSteps('2010-01-01'), 20],
    ['has its units selected', () => selectInSteps(chart.latest, {}, null, order), 100],
    ['is compared', () => compareInSteps(chart.latest, chart.at('2010-01-01')), 1000],
  ])('%s in steps', (_, work: () => Steps<unknown>, least) => {
    let count = 0;
    for (const steps = work(); !steps.next().done;) count += 1;
    expect(count).toBeGreaterThanOrEqual(least);
  });
});

describe('what is sorted in steps', () => {
  const byFirst = ([one]: [number, number], [other]: [number, number]): number => one - other;

  it('stands as it does when sorted at once, what is alike in the order it had', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 10 * stepSize, size: 'max' }), (numbers) => {
        const items = numbers.map((number, place): [number, number] => [number, place]);
        expect(atOnce(sortInSteps(items, byFirst))).toEqual([...items].sort(byFirst));
      }),
    );
  });

  it('is compared no more often in a step than some items are sorted with', () => {
    let [compared, most] = [0, 0];
    const numbers = Array.from({ length: 5000 }, (_, index) => (index * 7919) % 5003);
    const compare = (one: number, other: number): number => {
      compared += 1;
      return one - other;
    };
    for (const steps = sortInSteps(numbers, compare); !steps.next().done; compared = 0) most = Math.max(most, compared);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(stepSize * Math.log2(2 * stepSize));
  });
});
