import { groupInSteps } from '../group-by';
import type { Snapshot } from '../snapshot';
import type { Steps } from '../steps';
import type { Tree } from '../tree';
import type { Findable } from './findable';

const unranked = -1;

/** The chart order of all that can be found: units, what they are responsible for, then laws and passages as written. */
export class ChartOrder {
  readonly #size: number;
  readonly #responsibilities: ReadonlyMap<number, readonly number[]>;
  /** Made for each tree when it is first searched. */
  readonly #ranks = new WeakMap<Tree, Int32Array>();

  private constructor(size: number, responsibilities: ReadonlyMap<number, readonly number[]>) {
    this.#size = size;
    this.#responsibilities = responsibilities;
  }

  /** @param findables units first, by their numbers */
  static *of(findables: readonly Findable[]): Steps<ChartOrder> {
    const responsibilities = yield* groupInSteps(findables.keys(), (place) => {
      const found = findables[place];
      return found?.type === 'RESPONSIBILITY' ? [found.fact.unit] : [];
    });
    return new ChartOrder(findables.length, responsibilities);
  }

  /** For each findable how many come before it. */
  ranks(snapshot: Snapshot): Int32Array {
    const known = this.#ranks.get(snapshot.tree);
    if (known) return known;
    const ranks = new Int32Array(this.#size).fill(unranked);
    let next = 0;
    const rank = (place: number): void => {
      if (ranks[place] !== unranked) return;
      ranks[place] = next;
      next += 1;
    };
    const { units } = snapshot;
    units.forEach(rank);
    for (const unit of units) this.#responsibilities.get(unit)?.forEach(rank);
    for (let place = 0; place < this.#size; place += 1) rank(place);
    this.#ranks.set(snapshot.tree, ranks);
    return ranks;
  }
}
