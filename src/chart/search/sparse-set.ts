/**
 * A set of whole numbers below a bound, known by their places: the order in which they were added. It is emptied at no
 * cost, whatever it held (after P. Briggs and L. Torczon, 'An Efficient Representation for Sparse Sets').
 */
export class SparseSet {
  readonly #placeOf: Int32Array;
  #numbers = new Int32Array(16);
  #size = 0;

  constructor(bound: number) {
    this.#placeOf = new Int32Array(bound);
  }

  get size(): number {
    return this.#size;
  }

  /** The number at a place. */
  at(place: number): number {
    return this.#numbers[place] ?? absent;
  }

  clear(): void {
    this.#size = 0;
  }

  has(number: number): boolean {
    return this.placeOf(number) !== absent;
  }

  /** Its place; -1 when it is not in the set. */
  placeOf(number: number): number {
    const place = this.#placeOf[number] ?? absent;
    // What the numbers held before says nothing: the place counts if that number stands there now.
    return place < this.#size && this.#numbers[place] === number ? place : absent;
  }

  /** Adds a number that is not in the set. */
  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const larger = new Int32Array(2 * this.#size);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#placeOf[number] = this.#size;
    this.#numbers[this.#size] = number;
    this.#size += 1;
  }
}

const absent = -1;
