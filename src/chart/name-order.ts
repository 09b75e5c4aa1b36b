import type { Chart } from './chart';
import { compareNames } from './compare-text';

const several = -1;

/** The order of all names of a chart, found once, so that units are put in order by comparing numbers. */
export class NameOrder {
  readonly #chart: Chart;
  readonly #ranks: ReadonlyMap<string, number>;
  /** The rank of the one name of most units; `several` for the others. */
  readonly #constant: Int32Array;

  constructor(chart: Chart) {
    this.#chart = chart;
    const names = chart.units.map(({ slug, names: all }) => {
      const primary = all.filter(({ kind }) => kind === 'PRIMARY').map(({ text }) => text);
      return primary.length > 0 ? primary : [slug];
    });
    const inOrder = [...new Set(names.flat())].sort(compareNames);
    this.#ranks = new Map(inOrder.map((name, rank) => [name, rank]));
    this.#constant = Int32Array.from(names, ([name = '', ...others]) =>
      others.length === 0 ? this.#rankOf(name) : several,
    );
  }

  /** The rank of the name that each unit bears on a day (null: in the latest state). */
  on(day: string | null): Int32Array {
    return this.#constant.map((rank, unit) => (rank === several ? this.#rankOf(this.#chart.name(unit, day)) : rank));
  }

  #rankOf(name: string): number {
    return this.#ranks.get(name) ?? this.#ranks.size;
  }
}
