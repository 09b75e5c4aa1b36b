import type { Chart } from './chart';
import { MadeOnce } from './made-once';
import { stepThrough } from './steps';
import type { Steps } from './steps';

/** What a chart is, in short. */
export interface Summary {
  readonly slug: string;
  readonly title: string;
  readonly unitCount: number;
  readonly factCount: number;
  readonly sourceCount: number;
}

export const summary = new MadeOnce(function* (chart: Chart): Steps<Summary> {
  const { slug, title } = chart.header;
  let factCount = chart.events.length;
  yield* stepThrough(chart.units.keys(), (unit) => (factCount += chart.statedOf(unit).length));
  return { slug, title, unitCount: chart.units.length, factCount, sourceCount: chart.sources.length };
});
