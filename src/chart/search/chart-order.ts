import { stepThrough } from '../steps';
import type { Steps } from '../steps';
import type { Snapshot } from '../snapshot';
import type { Tree } from '../tree';
import type { Findable } from './findable';

const unranked = -1;

/** The chart order of all that can be found: units, what they are responsible for, then laws and passages as written. */
export class ChartOrder {
  readonly #size: number;
  /** For each unit the place behind the last thing that it and those before it are responsible for. */
  readonly #ends: readonly number[];
  /** Made for each tree when it is first searched. */
  readonly #ranks = new WeakMap<Tree, Int32Array>();

  private constructor(size: number, ends: readonly number[]) {
    this.#size = size;
    this.#ends = ends;
  }

  /** @param findables units first, by their numbers, then in the same order what they are responsible for */
  static *of(findables: readonly Findable[]): Steps<ChartOrder> {
    const counts: number[] = [];
    yield* stepThrough(findables, (found) => {
      if (found.type === 'UNIT') counts.push(0);
      if (found.type === 'RESPONSIBILITY') counts[found.fact.unit] = (counts[found.fact.unit] ?? 0) + 1;
    });
    let end = counts.length;
    const ends = counts.map((count) => (end += count));
    return new ChartOrder(findables.length, ends);
  }

  /** For each findable how many come before it. */
  ranks(snapshot: Snapshot): Int32Array {
    const known = this.#ranks.get(snapshot.tree);
    if (known) return known;
    const ranks = new Int32Array(this.#size).fill(unranked);
    const { units } = snapshot;
    let next = 0;
    for (const unit of units) ranks[unit] = next++;
    for (const unit of units) {
      const end = this.#ends[unit] ?? 0;
      for (let place = this.#ends[unit - 1] ?? this.#ends.length; place < end; place += 1) ranks[place] = next++;
    }
    for (let place = 0; place < this.#size; place += 1) if (ranks[place] === unranked) ranks[place] = next++;
    this.#ranks.set(snapshot.tree, ranks);
    return ranks;
  }
}
