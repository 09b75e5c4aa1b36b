import { inBuckets } from './buckets';
import type { Buckets } from './buckets';
import { rangesOf } from './steps';
import type { Steps } from './steps';

/** Keys and what stands under them, all of them numbers, in the order in which they are found. */
export class NumberPairs {
  #keys = new Int32Array(1024);
  #values = new Int32Array(1024);
  #count = 0;

  add(key: number, value: number): void {
    if (this.#count === this.#keys.length) {
      this.#keys = grown(this.#keys);
      this.#values = grown(this.#values);
    }
    this.#keys[this.#count] = key;
    this.#values[this.#count] = value;
    this.#count += 1;
  }

  /** The values by their keys, those of one key in the order in which they were added. */
  *grouped(keys: number): Steps<NumberGroups> {
    const pairs = Int32Array.from({ length: this.#count }, (_, pair) => pair);
    const { items, starts } = yield* inBuckets(pairs, this.#keys, keys);
    for (const [start, end] of rangesOf(items.length)) {
      for (let place = start; place < end; place += 1) items[place] = this.#values[items[place] ?? 0] ?? 0;
      yield;
    }
    return new NumberGroups({ items, starts });
  }
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Numbers by keys that are numbers, too: a large chart has more groups than there is memory for as many lists. */
export class NumberGroups {
  readonly #buckets: Buckets;

  constructor(buckets: Buckets) {
    this.#buckets = buckets;
  }

  of(key: number): Int32Array {
    const { items, starts } = this.#buckets;
    return items.subarray(starts[key] ?? 0, starts[key + 1] ?? 0);
  }
}
