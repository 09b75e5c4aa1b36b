import { lasting } from '../lasting';
import { Growing } from './growing';

const absent = -1;

/**
 * A set of whole numbers below a bound, known by their places: the order in which they were added. It is emptied at no
 * cost, whatever it held (after P. Briggs and L. Torczon, 'An Efficient Representation for Sparse Sets').
 */
export class SparseSet {
  readonly #placeOf: Int32Array;
  readonly #numbers = new Growing(Int32Array);

  constructor(bound: number) {
    this.#placeOf = lasting(Int32Array, bound);
  }

  get size(): number {
    return this.#numbers.size;
  }

  clear(): void {
    this.#numbers.reset(0);
  }

  /** The number at each place, and behind the last what says nothing. */
  get numbers(): Int32Array {
    return this.#numbers.items;
  }

  /** Its place; -1 when it is not in the set. */
  placeOf(number: number): number {
    const place = this.#placeOf[number] ?? absent;
    // What the numbers held before says nothing: the place counts if that number stands there now.
    return place < this.#numbers.size && this.#numbers.items[place] === number ? place : absent;
  }

  /** Its place, where it is added unless it is there. */
  add(number: number): number {
    const known = this.placeOf(number);
    if (known !== absent) return known;
    const place = this.#numbers.size;
    this.#placeOf[number] = place;
    this.#numbers.push(number);
    return place;
  }
}
