import { rangesOf } from './steps';
import type { Steps } from './steps';

/** Things by their keys, those of one key behind those of the key before. */
export interface Buckets {
  readonly items: Int32Array;
  /** For each key where its things begin among all, and at the end how many there are. */
  readonly starts: Int32Array;
}

/**
 * Puts things into the order of their keys without comparing any; those that share one stay in the order they had, and
 * those whose key is below the lowest are left out.
 *
 * @param keyOf for each thing its key
 * @param keys how many keys there are, the lowest among them
 */
export function* inBuckets(things: Int32Array, keyOf: Int32Array, keys: number, lowest = 0): Steps<Buckets> {
  const starts = new Int32Array(keys + 1);
  for (const [start, end] of rangesOf(things.length)) {
    for (let index = start; index < end; index += 1) {
      const key = numberAt(keyOf, numberAt(things, index)) - lowest;
      if (key >= 0) starts[key + 1] = numberAt(starts, key + 1) + 1;
    }
    yield;
  }
  for (const [start, end] of rangesOf(keys)) {
    for (let key = start; key < end; key += 1) starts[key + 1] = numberAt(starts, key + 1) + numberAt(starts, key);
    yield;
  }
  const items = new Int32Array(numberAt(starts, keys));
  const next = starts.slice();
  for (const [start, end] of rangesOf(things.length)) {
    for (let index = start; index < end; index += 1) {
      const thing = numberAt(things, index);
      const key = numberAt(keyOf, thing) - lowest;
      if (key < 0) continue;
      const place = numberAt(next, key);
      items[place] = thing;
      next[key] = place + 1;
    }
    yield;
  }
  return { items, starts };
}

/** A number of those that are there. */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? -1;
}
