import { stepSize } from './steps';
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
  return yield* merge(first, second, compare);
}

/** Of items that are alike, those of the first list come first. */
function* merge<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<readonly Item[]> {
  const merged: Item[] = [];
  let [next, later] = [0, 0];
  while (next < first.length && later < second.length) {
    const [one, other] = [first[next] as Item, second[later] as Item];
    if (compare(one, other) <= 0) next = merged.push(one) - later;
    else later = merged.push(other) - next;
    if (merged.length % stepSize === 0) yield;
  }
  for (const rest of [first.slice(next), second.slice(later)]) for (const item of rest) merged.push(item);
  return merged;
}
