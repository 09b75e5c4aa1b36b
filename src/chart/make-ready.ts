import type { Chart } from './chart';
import { changeDays } from './change-days';
import { evidence } from './evidence';
import { nameIndex } from './name-index';
import { finder } from './search/finder';
import { summary } from './summary';
import type { Steps } from './steps';

/** Makes what is else made when first asked for, so that no request waits for what takes long on a large chart. */
export function* makeReady(chart: Chart): Steps<void> {
  for (const made of [evidence, changeDays, nameIndex, summary, finder]) yield* made.inSteps(chart);
}
