import type { Chart } from '../chart';
import { lasting } from '../lasting';
import { none } from '../pre-order';
import type { Snapshot } from '../snapshot';
import { countThrough } from '../steps';
import type { Steps } from '../steps';
import type { Findables } from './findables';

/** The chart order of all that can be found: units, what they are responsible for, then laws and passages as written. */
export class ChartOrder {
  readonly #findables: Findables;
  /** For each unit its place in the latest state, in which those that have ended have one, too. */
  readonly #places: Int32Array;

  private constructor(findables: Findables, places: Int32Array) {
    this.#findables = findables;
    this.#places = places;
  }

  static *of(chart: Chart, findables: Findables): Steps<ChartOrder> {
    const { units } = chart.latest;
    const places = lasting(Int32Array, units.length);
    yield* countThrough(units.length, (place) => {
      places[units[place] ?? 0] = place;
    });
    return new ChartOrder(findables, places);
  }

  /** No place is as high; a good many are nobody's. */
  get end(): number {
    const { mostOfUnit, size } = this.#findables;
    return this.#places.length * (1 + mostOfUnit) + size;
  }

  /** The place of something that is there in the view. */
  placeIn({ asOf, tree }: Snapshot, number: number): number {
    const { mostOfUnit } = this.#findables;
    const count = this.#places.length;
    const unit = this.#findables.unitOf(number);
    if (unit === none) return count * (1 + mostOfUnit) + number;
    const place = asOf === null ? (this.#places[unit] ?? none) : tree.rank(unit);
    return number < count ? place : count + place * mostOfUnit + number - this.#findables.firstOf(unit);
  }
}
