import { turnsOfPlace } from './change-days';
import type { Chart } from './chart';
import { compare } from './compare-text';
import { effectiveDay } from './dates';
import type { UncertainDate } from './dates';
import { sortInSteps } from './sort-in-steps';
import { stepThrough } from './steps';
import type { Steps } from './steps';
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
  readonly begins: number[] = [];
  readonly ends: number[] = [];
  readonly doubts: number[] = [];

  /** The days on which something changes, in their order. */
  readonly #days: readonly string[];
  /** Of each placement the unit that it is about, its parent, its position, and the moments of its start and end. */
  readonly #units: number[] = [];
  readonly #parents: number[] = [];
  readonly #positions: number[] = [];
  readonly #froms: number[] = [];
  readonly #untils: number[] = [];

  private constructor(days: readonly string[]) {
    this.#days = days;
  }

  static *of(chart: Chart): Steps<Timeline> {
    const days = new Set<string>();
    yield* stepThrough(chart.units.keys(), (unit) => {
      for (const day of turnsOfPlace(chart, unit)) days.add(day);
    });
    const timeline = new Timeline(yield* sortInSteps([...days], compare));
    const momentOf = new Map<string, number>();
    yield* stepThrough(timeline.#days, (day) => momentOf.set(day, momentOf.size + 1));
    const start = (date: UncertainDate | null): number => momentOf.get(effectiveDay(date) ?? '') ?? 0;
    const end = (date: UncertainDate | null): number =>
      date === null ? never : (momentOf.get(effectiveDay(date) ?? '') ?? latestMoment);

    yield* stepThrough(chart.units.entries(), ([unit, { placements }]) => {
      const { isPlanned, period, doubt } = chart.lifetime(unit);
      timeline.begins.push(isPlanned ? never : start(period.start));
      timeline.ends.push(end(period.end));
      timeline.doubts.push(doubt ? start(doubt.date) || latestMoment : never);
      for (const placement of placements) {
        timeline.#units.push(unit);
        timeline.#parents.push(chart.index(placement.parent));
        timeline.#positions.push(placement.position ?? Infinity);
        timeline.#froms.push(start(placement.period.start));
        timeline.#untils.push(end(placement.period.end));
      }
    });
    return timeline;
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
