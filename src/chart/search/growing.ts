type Numbers = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

const firstCapacity = 1024;

/** Numbers of which nobody knows yet how many there will be, in as few bytes as each takes. */
export class Growing<Items extends Numbers> {
  readonly #make: new (size: number) => Items;
  #items: Items;
  #size = 0;

  constructor(make: new (size: number) => Items) {
    this.#make = make;
    this.#items = new make(firstCapacity);
  }

  get size(): number {
    return this.#size;
  }

  push(number: number): void {
    if (this.#size === this.#items.length) {
      const larger = new this.#make(2 * this.#size);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#size] = number;
    this.#size += 1;
  }

  /** Those that there are, in no more room than they take. */
  all(): Items {
    return this.#items.slice(0, this.#size) as Items;
  }
}
