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
  let factCount = 0;
  yield* stepThrough(chart.allFacts(), () => (factCount += 1));
  return { slug, title, unitCount: chart.units.length, factCount, sourceCount: chart.sources.length };
});
