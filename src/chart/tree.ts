import { numberAt as at } from './buckets';
import { none, preOrder } from './pre-order';
import type { PreOrder } from './pre-order';
import { atOnce } from './steps';

export { absent, none } from './pre-order';

/**
 * A forest over units 0 to n-1 in pre-order: the units below one are one contiguous range of `order`, so that 'is X
 * under Y' is two comparisons and a page of descendants is a slice. Nothing recurses, whatever the depth.
 */
export class Tree {
  /** Units in outline order, each followed by everything below it. */
  readonly order: Int32Array;
  readonly #parent: Int32Array;
  readonly #rank: Int32Array;
  readonly #size: Int32Array;
  readonly #depth: Int32Array;
  readonly #childCount: Int32Array;

  /**
   * @param parent for each unit its parent, `none` or `absent`; free of cycles
   * @param order the pre-order of these parents, or what orders the children of one parent, and the roots
   */
  constructor(parent: Int32Array, order: PreOrder | ((one: number, other: number) => number)) {
    const found =
      typeof order === 'function' ? atOnce(preOrder(parent, Int32Array.from(parent.keys()).sort(order))) : order;
    this.order = found.order;
    this.#parent = parent;
    this.#rank = found.rank;
    this.#size = found.size;
    this.#depth = found.depth;
    this.#childCount = found.childCount;
  }

  has(unit: number): boolean {
    return at(this.#rank, unit) !== none;
  }

  /** Its place in `order`; `none` for a unit that is not in the tree. */
  rank(unit: number): number {
    return at(this.#rank, unit);
  }

  /** `none` for a root and for a unit that is not in the tree. */
  parent(unit: number): number {
    return Math.max(at(this.#parent, unit), none);
  }

  /** Levels below the top; 0 for a root. */
  depth(unit: number): number {
    return at(this.#depth, unit);
  }

  childCount(unit: number): number {
    return at(this.#childCount, unit);
  }

  descendantCount(unit: number): number {
    return at(this.#size, unit);
  }

  roots(): number[] {
    return this.#siblingsIn(0, this.order.length);
  }

  children(unit: number): number[] {
    return this.has(unit) ? this.#siblingsIn(this.#firstBelow(unit), this.#endOf(unit)) : [];
  }

  /** Everything below, in outline order. */
  descendants(unit: number): Int32Array {
    return this.has(unit) ? this.order.subarray(this.#firstBelow(unit), this.#endOf(unit)) : new Int32Array(0);
  }

  /** Top first, without the unit itself. */
  ancestors(unit: number): number[] {
    const above: number[] = [];
    for (let next = this.parent(unit); next !== none; next = this.parent(next)) above.push(next);
    return above.reverse();
  }

  /** Below it at any depth; a unit is not under itself. */
  isUnder(unit: number, other: number): boolean {
    const rank = at(this.#rank, unit);
    return this.has(other) && rank >= this.#firstBelow(other) && rank < this.#endOf(other);
  }

  #firstBelow(unit: number): number {
    return at(this.#rank, unit) + 1;
  }

  #endOf(unit: number): number {
    return this.#firstBelow(unit) + at(this.#size, unit);
  }

  /** The tops of the subtrees that stand side by side in a range. */
  #siblingsIn(start: number, end: number): number[] {
    const siblings: number[] = [];
    for (let rank = start; rank < end;) {
      const unit = at(this.order, rank);
      siblings.push(unit);
      rank = this.#endOf(unit);
    }
    return siblings;
  }
}
