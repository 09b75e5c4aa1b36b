import { seeded } from '../../support/seeded';

/** Chance that comes again: the same seed gives the same throws. */
export class Dice {
  readonly #next: () => number;

  constructor(readonly seed: number) {
    this.#next = seeded(seed);
  }

  /** Whether something happens that does so often, from 0 to 1. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number from 0 that is less than that. */
  below(end: number): number {
    return Math.floor(this.#next() * end);
  }

  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[this.below(items.length)] as Item;
  }
}
