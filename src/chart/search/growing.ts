import { lasting } from '../lasting';
import type { NumbersType } from '../lasting';

type Numbers = Int32Array | Float64Array | Uint8Array;

/** Numbers of which nobody knows yet how many there will be, each in as few bytes as it takes. */
export class Growing<Items extends Numbers> {
  readonly #type: NumbersType<Items>;
  #items: Items;
  #size = 0;

  constructor(type: NumbersType<Items>) {
    this.#type = type;
    this.#items = lasting(type, 16);
  }

  get size(): number {
    return this.#size;
  }

  /** What holds them, and after them room for more: theirs until one is added. */
  get items(): Items {
    return this.#items;
  }

  push(number: number): void {
    if (this.#size === this.#items.length) this.#items = this.#copy(2 * this.#size);
    this.#items[this.#size] = number;
    this.#size += 1;
  }

  /** So many that are all alike, in place of those that were there. */
  reset(size: number, number = 0): void {
    this.#size = 0;
    if (size > this.#items.length) this.#items = this.#copy(Math.max(size, 2 * this.#items.length));
    this.#items.fill(number, 0, size);
    this.#size = size;
  }

  /** Those that there are, in no more room than they take. */
  all(): Items {
    return this.#copy(this.#size);
  }

  #copy(room: number): Items {
    const copy = lasting(this.#type, room);
    copy.set(this.#items.subarray(0, this.#size));
    return copy;
  }
}
