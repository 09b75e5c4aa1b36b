import type { FindableText } from './findable';
import { distinctWords, gravity } from './words';
import type { Word } from './words';

/**
 * Which texts hold which words, and how much each word tells. Words count by their stems. Texts are known by numbers,
 * and so are the things they belong to, in the order in which they were given.
 *
 * MiniSearch lends its radix tree (`Lexicon`) and not its ranking, which knows no context and took 90 to 630 ms on a
 * chart of 100,000 units where this takes up to 70.
 */
export class TextIndex {
  readonly texts: readonly string[];
  /** How many things there are. */
  readonly size: number;
  /** For each text the thing it belongs to. */
  readonly owner: Int32Array;
  readonly weight: Float64Array;
  /** For each text 1 where it is said of what the thing belongs to. */
  readonly isContext: Uint8Array;
  /** What each text tells by all its words; nothing where they are all small. */
  readonly substance: Float64Array;
  /** Every word of every text, by how it is written. */
  readonly words = new Map<string, Word>();
  readonly #holders: ReadonlyMap<string, Int32Array>;
  readonly #gravity = new Map<string, number>();
  /** How many things have a stem in a text of their own. */
  readonly #owners = new Map<string, number>();

  constructor(things: readonly (readonly FindableText[])[]) {
    const texts = things.flat();
    this.texts = texts.map(({ text }) => text);
    this.size = things.length;
    this.owner = Int32Array.from(things.flatMap((own, thing) => own.map(() => thing)));
    this.weight = Float64Array.from(texts, ({ weight }) => weight);
    this.isContext = Uint8Array.from(texts, ({ isContext }) => Number(isContext));
    this.#holders = this.#readTexts();
    this.#countOwners();
    this.substance = new Float64Array(texts.length);
    for (const [stem, holders] of this.#holders) {
      const told = this.toldBy(stem);
      for (const text of holders) this.substance[text] = (this.substance[text] ?? 0) + told;
    }
  }

  knows(stem: string): boolean {
    return this.#holders.has(stem);
  }

  /** The texts that hold all of the stems, ascending. */
  textsWith([first = '', ...others]: readonly string[]): Int32Array {
    const holders = this.#holders.get(first) ?? new Int32Array(0);
    if (others.length === 0) return holders;
    const rest = new Set(this.textsWith(others));
    return holders.filter((text) => rest.has(text));
  }

  /** How rare a stem is among the things, from 0 for what all have to 1 for what none has. */
  rarity(stem: string): number {
    return Math.log((1 + this.size) / (1 + (this.#owners.get(stem) ?? 0))) / Math.log(1 + this.size);
  }

  /** What a text tells by a word. */
  toldBy(stem: string): number {
    return (this.#gravity.get(stem) ?? 0) * this.rarity(stem);
  }

  #readTexts(): Map<string, Int32Array> {
    const holders = new Map<string, number[]>();
    // The name of a unit is a text of many things.
    const known = new Map<string, Word[]>();
    this.texts.forEach((text, place) => {
      const words = known.get(text) ?? distinctWords(text);
      known.set(text, words);
      for (const word of words) {
        this.words.set(word.text, word);
        const list = holders.get(word.stem);
        if (list) list.push(place);
        else holders.set(word.stem, [place]);
      }
    });
    for (const word of this.words.values()) {
      this.#gravity.set(word.stem, Math.max(this.#gravity.get(word.stem) ?? 0, gravity(word)));
    }
    return new Map(Array.from(holders, ([stem, list]) => [stem, Int32Array.from(list)]));
  }

  #countOwners(): void {
    for (const [stem, holders] of this.#holders) {
      const own = holders.filter((text) => this.isContext[text] === 0);
      this.#owners.set(stem, new Set(own.map((text) => this.owner[text] ?? 0)).size);
    }
  }
}
