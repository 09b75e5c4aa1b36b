import type { Chart } from './chart';
import { changeDays } from './change-days';
import { evidence } from './evidence';
import { history } from './history';
import { languages } from './languages';
import { nameIndex } from './name-index';
import { readings } from './readings';
import { references } from './references';
import { finder } from './search/finder';
import { summary } from './summary';
import type { Steps } from './steps';

/** Each needs some of those before it. */
const parts = [references, history, languages, readings, evidence, changeDays, nameIndex, summary, finder];

/** Makes all that would be made when first asked for, so that no request waits for what takes long on a large chart. */
export function* makeReady(chart: Chart): Steps<void> {
  for (const part of parts) yield* part.inSteps(chart);
}
