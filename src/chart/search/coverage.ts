import { none } from '../pre-order';
import { Growing } from './growing';
import { noSense } from './noted';
import type { AskedSense, Noted } from './noted';

/** What a word is worth that is said only of what the thing belongs to. */
const contextWorth = 0.5;

/** How much of a question is covered by what is noted of it. */
export class Coverage {
  /** For each text how much of the question it covers, and how much of what it tells was asked. */
  readonly covered = new Growing(Float64Array);
  readonly asked = new Growing(Float64Array);
  /** For each thing how much of the question all its texts cover. */
  readonly byAll = new Growing(Float64Array);
  readonly #noted: Noted;
  /** For each text the last sense that was counted, and for each thing in a text of its own. */
  readonly #lastSense = new Growing(Int32Array);
  readonly #ownSense = new Growing(Int32Array);

  constructor(noted: Noted) {
    this.#noted = noted;
  }

  count(words: readonly { readonly weight: number; readonly senses: readonly AskedSense[] }[]): void {
    const { texts, things } = this.#noted;
    for (const notes of [this.covered, this.asked, this.#lastSense]) notes.reset(texts.size);
    for (const notes of [this.byAll, this.#ownSense]) notes.reset(things.size);
    let next = 0;
    for (const { weight, senses } of words) {
      const [likeliest] = senses;
      if (!likeliest) continue;
      for (const sense of senses) next = this.#countInTexts(weight, sense, likeliest.number, next);
      this.#countByAll(
        weight,
        likeliest.number,
        Float64Array.from(senses, ({ likeness }) => likeness),
      );
    }
  }

  /**
   * Where a text or a thing has several senses of a word, the likeliest counts.
   *
   * @param first the likeliest sense of the word
   * @param from where the holders of the sense begin
   * @returns where those of the next one do
   */
  #countInTexts(weight: number, { number, likeness, told, texts }: AskedSense, first: number, from: number): number {
    const [holders, owner] = [this.#noted.holders.items, this.#noted.owner.items];
    const [covered, asked] = [this.covered.items, this.asked.items];
    const [lastSense, ownSense] = [this.#lastSense.items, this.#ownSense.items];
    const end = from + texts.length;
    for (let next = from; next < end; next += 1) {
      const text = holders[next] ?? none;
      if ((lastSense[text] ?? noSense) >= first) continue;
      lastSense[text] = number;
      covered[text] = (covered[text] ?? 0) + weight * likeness;
      asked[text] = (asked[text] ?? 0) + told;
      const thing = owner[text] ?? none;
      if (thing !== none && (ownSense[thing] ?? noSense) < first) ownSense[thing] = number;
    }
    return end;
  }

  /** @param first the likeliest sense of the word, from which on the likenesses are given */
  #countByAll(weight: number, first: number, likenesses: Float64Array): void {
    const [lent, lentFrom, lastSense] = [this.#noted.lent.items, this.#noted.lentFrom.items, this.#lastSense.items];
    const [ownSense, byAll] = [this.#ownSense.items, this.byAll.items];
    for (let thing = 0; thing < this.byAll.size; thing += 1) {
      const own = ownSense[thing] ?? noSense;
      let likeliest = own < first ? Infinity : own;
      const end = lentFrom[thing + 1] ?? 0;
      for (let next = lentFrom[thing] ?? 0; next < end; next += 1) {
        const sense = lastSense[lent[next] ?? none] ?? noSense;
        if (sense >= first && sense < likeliest) likeliest = sense;
      }
      if (likeliest === Infinity) continue;
      let worth = own < first ? 0 : (likenesses[own - first] ?? 0);
      if (likeliest !== own) {
        const lentWorth = contextWorth * (likenesses[likeliest - first] ?? 0);
        byAll[thing] = (byAll[thing] ?? 0) + weight * lentWorth;
        worth = Math.max(0, worth - lentWorth);
      }
      byAll[thing] = (byAll[thing] ?? 0) + weight * worth;
    }
  }
}
