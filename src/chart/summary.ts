import type { Chart } from './chart';
import { evidence } from './evidence';
import { MadeOnce } from './made-once';
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
  const { factCount } = yield* evidence.inSteps(chart);
  return { slug, title, unitCount: chart.units.length, factCount, sourceCount: chart.sources.length };
});
