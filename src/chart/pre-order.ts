import { inBuckets, numberAt as at } from './buckets';
import { rangesOf } from './steps';
import type { Steps } from './steps';

/** No unit: the parent of a root, the rank of a unit that is not in the tree. */
export const none = -1;
/** Instead of a parent: not in the tree. */
export const absent = -2;

/** A forest over units 0 to n-1, each followed by everything below it. */
export interface PreOrder {
  readonly order: Int32Array;
  /** For each unit its place in the order, or `none`. */
  readonly rank: Int32Array;
  /** For each unit how many are below it, above it, and right below it. */
  readonly size: Int32Array;
  readonly depth: Int32Array;
  readonly childCount: Int32Array;
}

/**
 * Found by going through all units some times, whatever the depth.
 *
 * @param parent for each unit its parent, `none` or `absent`; free of cycles
 * @param siblings all units, so that the children of each parent, and the roots, come in their order
 */
export function* preOrder(parent: Int32Array, siblings: Int32Array): Steps<PreOrder> {
  const count = parent.length;
  const { items: children, starts } = yield* inBuckets(siblings, parent, count - none, none);
  const startOf = (unit: number): number => at(starts, unit - none);
  const endOf = (unit: number): number => at(starts, unit - none + 1);

  // Level by level, so that each comes behind what is above it.
  const levels = new Int32Array(children.length);
  const depth = new Int32Array(count);
  const childCount = new Int32Array(count);
  levels.set(children.subarray(startOf(none), endOf(none)));
  let found = endOf(none);
  for (let next = 0; next < found; next += 1) {
    const unit = at(levels, next);
    childCount[unit] = endOf(unit) - startOf(unit);
    for (let index = startOf(unit); index < endOf(unit); index += 1) levels[found++] = at(children, index);
    depth[unit] = at(parent, unit) === none ? 0 : at(depth, at(parent, unit)) + 1;
    if (next % pause === 0) yield;
  }

  const size = new Int32Array(count);
  for (let next = found - 1; next >= 0; next -= 1) {
    const unit = at(levels, next);
    const above = at(parent, unit);
    if (above !== none) size[above] = at(size, above) + at(size, unit) + 1;
    if (next % pause === 0) yield;
  }

  const rank = new Int32Array(count).fill(none);
  const order = new Int32Array(found);
  const place = (unit: number, first: number): void => {
    let next = first;
    for (let index = startOf(unit); index < endOf(unit); index += 1) {
      const child = at(children, index);
      rank[child] = next;
      order[next] = child;
      next += at(size, child) + 1;
    }
  };
  place(none, 0);
  for (const [start, end] of rangesOf(found)) {
    for (let next = start; next < end; next += 1) place(at(levels, next), at(rank, at(levels, next)) + 1);
    yield;
  }
  return { order, rank, size, depth, childCount };
}

const pause = 10_000;
