import type { Chart } from './chart';
import { compareNames } from './compare-text';
import { sortInSteps } from './sort-in-steps';
import { stepThrough } from './steps';
import type { Steps } from './steps';

const several = -1;

/** The order of all names of a chart, found once, so that units are put in order by comparing numbers. */
export class NameOrder {
  readonly #chart: Chart;
  readonly #ranks: ReadonlyMap<string, number>;
  /** The rank of the one name of most units; `several` for the others. */
  readonly #constant: Int32Array;

  private constructor(chart: Chart, ranks: ReadonlyMap<string, number>, constant: Int32Array) {
    this.#chart = chart;
    this.#ranks = ranks;
    this.#constant = constant;
  }

  static *of(chart: Chart): Steps<NameOrder> {
    const namesOf: (readonly string[])[] = [];
    const all = new Set<string>();
    yield* stepThrough(chart.units, ({ slug, names }) => {
      const primary = names.filter(({ kind }) => kind === 'PRIMARY').map(({ text }) => text);
      const own = primary.length > 0 ? primary : [slug];
      namesOf.push(own);
      for (const name of own) all.add(name);
    });
    const ranks = new Map<string, number>();
    yield* stepThrough(yield* sortInSteps([...all], compareNames), (name) => ranks.set(name, ranks.size));
    const constant = new Int32Array(chart.units.length);
    yield* stepThrough(namesOf.entries(), ([unit, [name = '', ...others]]) => {
      constant[unit] = others.length === 0 ? (ranks.get(name) ?? ranks.size) : several;
    });
    return new NameOrder(chart, ranks, constant);
  }

  /** The rank of the name that each unit bears on a day (null: in the latest state) in a language. */
  on(day: string | null, language: string | null = null): Int32Array {
    return this.#constant.map((rank, unit) =>
      rank === several ? this.#rankOf(this.#chart.name(unit, day, language)) : rank,
    );
  }

  #rankOf(name: string): number {
    return this.#ranks.get(name) ?? this.#ranks.size;
  }
}
