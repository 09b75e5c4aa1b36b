import { choicesOf } from './synthetic-words';

const branches = 20;
/** Most units have nothing below them. */
const shareOfLeaves = 0.72;
const medianOfChildren = 7;
/** One in so many of the others has very many, and one unit in so many begins a line of units that each have one. */
const wideAmong = 2500;
const lineAmong = 1500;

/** For each unit its parent, which comes before it; -1 for the first. Bounded by its two arrays, whatever the size. */
export class SyntheticTree {
  readonly parents: Int32Array;
  readonly childCounts: Int32Array;

  constructor(count: number, seed: number) {
    this.parents = new Int32Array(count).fill(-1);
    this.childCounts = new Int32Array(count);
    const choices = choicesOf(seed);
    const { chance, upTo } = choices;
    let next = 1;
    const add = (parent: number): void => {
      if (next >= count) return;
      this.parents[next] = parent;
      this.childCounts[parent] = (this.childCounts[parent] ?? 0) + 1;
      next += 1;
    };
    for (let parent = 0; next < count; parent += 1) {
      const isLastOpen = parent === next - 1;
      const isLeaf = parent > branches && !isLastOpen && chance(shareOfLeaves);
      const wanted = parent === 0 ? branches : isLeaf ? 0 : childrenOf(chance(0.5), upTo, chance(1 / wideAmong));
      for (let child = 0; child < wanted; child += 1) add(parent);
      if (chance(1 / lineAmong))
        for (let length = 10 + upTo(20), top = parent; length > 0; length -= 1, top = next - 1) add(top);
    }
  }

  parent(unit: number): number {
    return this.parents[unit] ?? -1;
  }

  childCount(unit: number): number {
    return this.childCounts[unit] ?? 0;
  }
}

/** Half of them have up to the median, half have more, some of those many more. */
function childrenOf(isSmall: boolean, upTo: (count: number) => number, isWide: boolean): number {
  if (isWide) return 500 + upTo(2500);
  if (isSmall) return 1 + upTo(medianOfChildren);
  const more = 1 + upTo(1000) / 1000;
  return Math.round(medianOfChildren * more ** 2);
}
