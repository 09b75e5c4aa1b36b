import { stepSize, stepThrough } from './steps';
import type { Steps } from './steps';

/** The items in their order, as `sort` puts them: halves are sorted, and merged some items in a step. */
export function* sortInSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  if (items.length <= stepSize) {
    yield;
    return [...items].sort(compare);
  }
  const middle = Math.floor(items.length / 2);
  const first = yield* sortInSteps(items.slice(0, middle), compare);
  const second = yield* sortInSteps(items.slice(middle), compare);
  const sorted: Item[] = [];
  yield* stepThrough(merged(first, second, compare), (item) => sorted.push(item));
  return sorted;
}

/** Of items that are alike, those of the first list come first. */
function* merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Generator<Item> {
  let next = 0;
  for (const other of second) {
    for (let one = first[next]; one !== undefined && compare(one, other) <= 0; one = first[next]) {
      yield one;
      next += 1;
    }
    yield other;
  }
  yield* first.slice(next);
}
