import { turnsOfTree } from './change-days';
import type { Chart } from './chart';
import { compare } from './compare-text';
import { effectiveDay } from './dates';
import type { UncertainDate } from './dates';
import { none } from './tree';

/** After every change: the latest state, in which what ended nobody knows when has ended, too. */
export const latestMoment = 2 ** 30;
/** What has not come. */
const never = latestMoment + 1;

/**
 * When what stands where, in numbers, for charts that are read at many dates. Time runs in moments: how many of the
 * changes have taken effect. From one change to the next everything is the same.
 */
export class Timeline {
  /** For each unit the moment of its beginning, of its end, and since when nobody says whether it still exists. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly doubts: Int32Array;

  /** The days on which something changes, in their order. */
  readonly #days: readonly string[];
  /** Of each placement the unit that it is about, its parent, its position, and the moments of its start and end. */
  readonly #units: Int32Array;
  readonly #parents: Int32Array;
  readonly #positions: Float64Array;
  readonly #froms: Int32Array;
  readonly #untils: Int32Array;

  constructor(chart: Chart) {
    this.#days = [...turnsOfTree(chart)].sort(compare);
    const momentOf = new Map(this.#days.map((day, index) => [day, index + 1]));
    const start = (date: UncertainDate | null): number => momentOf.get(effectiveDay(date) ?? '') ?? 0;
    const end = (date: UncertainDate | null): number =>
      date === null ? never : (momentOf.get(effectiveDay(date) ?? '') ?? latestMoment);

    const lifetimes = chart.units.map((_, unit) => chart.lifetime(unit));
    this.begins = Int32Array.from(lifetimes, ({ isPlanned, period }) => (isPlanned ? never : start(period.start)));
    this.ends = Int32Array.from(lifetimes, ({ period }) => end(period.end));
    this.doubts = Int32Array.from(lifetimes, ({ doubt }) => (doubt ? start(doubt.date) || latestMoment : never));

    const placements = chart.units.flatMap((unit) => unit.placements);
    this.#units = Int32Array.from(chart.units.flatMap((unit, index) => unit.placements.map(() => index)));
    this.#parents = Int32Array.from(placements, ({ parent }) => chart.index(parent));
    this.#positions = Float64Array.from(placements, ({ position }) => position ?? Infinity);
    this.#froms = Int32Array.from(placements, ({ period }) => start(period.start));
    this.#untils = Int32Array.from(placements, ({ period }) => end(period.end));
  }

  /** How many of the changes have taken effect by that day. */
  momentOf(day: string): number {
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#days[middle] ?? '') <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where every unit stands at a moment: its parent, or `none`, and its place among the siblings. */
  placesAt(moment: number): { parent: Int32Array; position: Float64Array } {
    const count = this.begins.length;
    const parent = new Int32Array(count).fill(none);
    const position = new Float64Array(count).fill(Infinity);
    this.#units.forEach((unit, placement) => {
      if ((this.#froms[placement] ?? never) > moment || (this.#untils[placement] ?? never) <= moment) return;
      parent[unit] = this.#parents[placement] ?? none;
      position[unit] = this.#positions[placement] ?? Infinity;
    });
    return { parent, position };
  }
}
