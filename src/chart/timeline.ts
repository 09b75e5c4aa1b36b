import { turnsOfPlace } from './change-days';
import type { Chart } from './chart';
import { compare } from './compare-text';
import { effectiveDay } from './dates';
import type { UncertainDate } from './dates';
import { sortInSteps } from './sort-in-steps';
import { rangesOf, stepThrough } from './steps';
import type { Steps } from './steps';
import { none } from './tree';

/** After every change: the latest state, in which what ended nobody knows when has ended, too. */
export const latestMoment = 2 ** 30;
/** What has not come. */
const never = latestMoment + 1;

/** The rank of a position before all that a source gives. */
export const firstPosition = 0;

/**
 * When what stands where, in numbers, for charts that are read at many dates. Time runs in moments: how many of the
 * changes have taken effect. From one change to the next everything is the same.
 */
export class Timeline {
  /** For each unit the moment of its beginning, of its end, and since when nobody says whether it still exists. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly doubts: Int32Array;
  /** The rank behind those of all positions that a source gives: of what has none. */
  readonly lastPosition: number;

  /** The days on which something changes, in their order. */
  readonly #days: readonly string[];
  /** Of each placement the unit that it is about, its parent, the rank of its position, the moments of its start and end. */
  readonly #units: Int32Array;
  readonly #parents: Int32Array;
  readonly #positions: Int32Array;
  readonly #froms: Int32Array;
  readonly #untils: Int32Array;

  private constructor(days: readonly string[], units: number, placements: number, lastPosition: number) {
    this.#days = days;
    this.lastPosition = lastPosition;
    [this.begins, this.ends, this.doubts] = [new Int32Array(units), new Int32Array(units), new Int32Array(units)];
    [this.#units, this.#parents] = [new Int32Array(placements), new Int32Array(placements)];
    [this.#positions, this.#froms, this.#untils] = [
      new Int32Array(placements),
      new Int32Array(placements),
      new Int32Array(placements),
    ];
  }

  static *of(chart: Chart): Steps<Timeline> {
    const days = new Set<string>();
    const positions = new Set<number>();
    let count = 0;
    yield* stepThrough(chart.units.entries(), ([unit, { placements }]) => {
      for (const day of turnsOfPlace(chart, unit)) days.add(day);
      for (const { position } of placements) if (position !== null) positions.add(position);
      count += placements.length;
    });
    const inOrder = yield* sortInSteps([...positions], (one, other) => one - other);
    const rankOf = new Map(inOrder.map((position, index) => [position, firstPosition + 1 + index]));
    const last = firstPosition + 1 + inOrder.length;
    const timeline = new Timeline(yield* sortInSteps([...days], compare), chart.units.length, count, last);
    const momentOf = new Map<string, number>();
    yield* stepThrough(timeline.#days, (day) => momentOf.set(day, momentOf.size + 1));
    const start = (date: UncertainDate | null): number => momentOf.get(effectiveDay(date) ?? '') ?? 0;
    const end = (date: UncertainDate | null): number =>
      date === null ? never : (momentOf.get(effectiveDay(date) ?? '') ?? latestMoment);

    let next = 0;
    yield* stepThrough(chart.units.entries(), ([unit, { placements }]) => {
      const { isPlanned, period, doubt } = chart.lifetime(unit);
      timeline.begins[unit] = isPlanned ? never : start(period.start);
      timeline.ends[unit] = end(period.end);
      timeline.doubts[unit] = doubt ? start(doubt.date) || latestMoment : never;
      for (const placement of placements) {
        timeline.#units[next] = unit;
        timeline.#parents[next] = chart.index(placement.parent);
        timeline.#positions[next] = rankOf.get(placement.position ?? 0) ?? last;
        timeline.#froms[next] = start(placement.period.start);
        timeline.#untils[next] = end(placement.period.end);
        next += 1;
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

  /** Where every unit stands at a moment: its parent, or `none`, and the rank of its position among the siblings. */
  *placesAt(moment: number): Steps<{ parent: Int32Array; position: Int32Array }> {
    const count = this.begins.length;
    const parent = new Int32Array(count).fill(none);
    const position = new Int32Array(count).fill(this.lastPosition);
    for (const [first, end] of rangesOf(this.#units.length)) {
      for (let placement = first; placement < end; placement += 1) {
        if ((this.#froms[placement] ?? never) > moment || (this.#untils[placement] ?? never) <= moment) continue;
        const unit = this.#units[placement] ?? none;
        parent[unit] = this.#parents[placement] ?? none;
        position[unit] = this.#positions[placement] ?? this.lastPosition;
      }
      yield;
    }
    return { parent, position };
  }
}
