import { readAt } from '../../resolvers/read-at';
import { chartFrom } from '../support/charts';
import { dayNumber } from '../support/random-charts';

const days = Array.from({ length: 40 }, (_, index) => dayNumber(index));
const chart = chartFrom(
  `units:
  - {slug: top, kind: agency}
${days.map((day, index) => `  - {slug: unit-${String(index)}, kind: office, placements: [{parent: top, from: ${day}, cites: [book/S1]}]}`).join('\n')}
`,
  'coversUntil: 2020-12-31',
);

/** How often the event loop comes round while something is under way. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false];
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await work;
  isDone = true;
  return turns;
}

describe('reading a chart at many dates at once', () => {
  it('lets the event loop come round between any two trees that are made', async () => {
    expect(await turnsDuring(Promise.all(days.map((day) => readAt(chart, day))))).toBeGreaterThanOrEqual(40);
  });

  it('waits for nothing where the tree is at hand', async () => {
    await Promise.all(days.map((day) => readAt(chart, day)));
    const again = Promise.all([null, '2099-01-01', ...days].map((day) => readAt(chart, day)));
    expect(await turnsDuring(again)).toBeLessThanOrEqual(1);
  });
});
