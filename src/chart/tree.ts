/** No unit: the parent of a root, the rank of a unit that is not in the tree. */
export const none = -1;
/** Instead of a parent: not in the tree. */
export const absent = -2;

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
   * @param compareSiblings orders the children of one parent, and the roots
   */
  constructor(parent: Int32Array, compareSiblings: (one: number, other: number) => number) {
    const count = parent.length;
    this.#parent = parent;
    this.#rank = new Int32Array(count).fill(none);
    this.#size = new Int32Array(count);
    this.#depth = new Int32Array(count);
    this.#childCount = new Int32Array(count);

    const children = siblingsByParent(parent);
    const below = (unit: number): number[] => children[unit - none]?.sort(compareSiblings) ?? [];
    const order: number[] = [];
    const waiting = below(none).reverse();
    for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
      const above = at(parent, unit);
      this.#depth[unit] = above === none ? 0 : at(this.#depth, above) + 1;
      this.#rank[unit] = order.length;
      order.push(unit);
      const own = below(unit);
      this.#childCount[unit] = own.length;
      for (let index = own.length; index > 0; index -= 1) waiting.push(at(own, index - 1));
    }
    this.order = Int32Array.from(order);

    for (let rank = order.length; rank > 0; rank -= 1) {
      const unit = at(order, rank - 1);
      const above = at(parent, unit);
      if (above !== none) this.#size[above] = at(this.#size, above) + at(this.#size, unit) + 1;
    }
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

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? none;
}

/** The children of each parent, behind the roots; a hole where there are none. */
function siblingsByParent(parent: Int32Array): (number[] | undefined)[] {
  const groups = new Array<number[] | undefined>(parent.length - none).fill(undefined);
  for (let unit = 0; unit < parent.length; unit += 1) {
    const above = at(parent, unit);
    if (above === absent) continue;
    const siblings = groups[above - none];
    if (siblings) siblings.push(unit);
    else groups[above - none] = [unit];
  }
  return groups;
}
