import type { Chart } from './chart';
import { atOnce } from './steps';
import type { Steps } from './steps';

/** What is made of a chart once and kept as long as the chart: when first asked for, or before that in steps. */
export class MadeOnce<Made extends object> {
  readonly #make: (chart: Chart) => Steps<Made>;
  readonly #made = new WeakMap<Chart, Made>();

  constructor(make: (chart: Chart) => Steps<Made>) {
    this.#make = make;
  }

  of(chart: Chart): Made {
    return this.#made.get(chart) ?? atOnce(this.inSteps(chart));
  }

  *inSteps(chart: Chart): Steps<Made> {
    const made = this.#made.get(chart) ?? (yield* this.#make(chart));
    this.#made.set(chart, made);
    return made;
  }
}
