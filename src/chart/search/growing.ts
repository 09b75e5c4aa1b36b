type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** Numbers of which nobody knows yet how many there will be, each in as few bytes as it takes. */
export class Growing<Items extends Numbers> {
  readonly #make: new (size: number) => Items;
  #items: Items;
  #size = 0;

  constructor(make: new (size: number) => Items) {
    this.#make = make;
    this.#items = new make(16);
  }

  get size(): number {
    return this.#size;
  }

  /** What holds them, and after them room for more: theirs until one is added. */
  get items(): Items {
    return this.#items;
  }

  push(number: number): void {
    if (this.#size === this.#items.length) this.#reserve(2 * this.#size);
    this.#items[this.#size] = number;
    this.#size += 1;
  }

  /** So many that are all alike, in place of those that were there. */
  reset(size: number, number = 0): void {
    this.#size = 0;
    if (size > this.#items.length) this.#reserve(Math.max(size, 2 * this.#items.length));
    this.#items.fill(number, 0, size);
    this.#size = size;
  }

  /** Those that there are, in no more room than they take. */
  all(): Items {
    return this.#items.slice(0, this.#size) as Items;
  }

  #reserve(size: number): void {
    const larger = new this.#make(size);
    larger.set(this.#items.subarray(0, this.#size));
    this.#items = larger;
  }
}
