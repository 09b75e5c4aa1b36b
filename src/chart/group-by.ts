import { atOnce, stepThrough } from './steps';
import type { Steps } from './steps';

/** The items by each of their keys, in their order; an item that has a key twice stands there once. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  return atOnce(groupInSteps(items, keysOf));
}

export function* groupInSteps<Item, Key>(
  items: Iterable<Item>,
  keysOf: (item: Item) => readonly Key[],
): Steps<ReadonlyMap<Key, readonly Item[]>> {
  const groups = new Map<Key, Item[]>();
  yield* stepThrough(items, (item) => {
    addTo(groups, item, keysOf(item));
  });
  return groups;
}

/** Puts an item behind those that share a key with it. */
export function addTo<Item, Key>(groups: Map<Key, Item[]>, item: Item, keys: readonly Key[]): void {
  for (const key of keys.length > 1 ? new Set(keys) : keys) {
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
}
