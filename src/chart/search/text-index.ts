import { stepThrough } from '../steps';
import type { Steps } from '../steps';
import type { FindableText } from './findable';
import { distinctWords, gravity } from './words';
import type { Word } from './words';

interface Stem {
  /** How much the weightiest of its words can carry. */
  gravity: number;
  /** The texts that hold it, ascending. */
  readonly holders: number[];
  /** How many things have it in a text of their own, and the last of them. */
  owners: number;
  lastOwner: number;
  /** How rare it is among the things. */
  rarity: number;
}

/**
 * Which texts hold which words, and how much each word tells. Words count by their stems. Texts are known by numbers,
 * and so are the things they belong to, in the order in which they were given.
 *
 * MiniSearch lends its radix tree (`Lexicon`) and not its ranking, which knows no context and took 90 to 630 ms on a
 * chart of 100,000 units where this takes up to 70.
 */
export class TextIndex {
  readonly texts: string[] = [];
  /** For each text the thing it belongs to. */
  readonly owner: number[] = [];
  readonly weight: number[] = [];
  /** For each text whether it is said of what the thing belongs to. */
  readonly isContext: boolean[] = [];
  /** What each text tells by all its words; nothing where they are all small. */
  readonly substance: number[] = [];
  /** Every word of every text, by how it is written. */
  readonly words = new Map<string, Word>();
  readonly #stems = new Map<string, Stem>();
  #size = 0;

  static *of<Thing>(things: Iterable<Thing>, textsOf: (thing: Thing) => readonly FindableText[]): Steps<TextIndex> {
    const index = new TextIndex();
    // The name of a unit is a text of many things.
    const known = new Map<string, readonly Stem[]>();
    const stemsOfText: (readonly Stem[])[] = [];
    yield* stepThrough(things, (thing) => {
      for (const written of textsOf(thing)) {
        let stems = known.get(written.text);
        if (!stems) {
          stems = index.#stemsOf(written.text);
          known.set(written.text, stems);
        }
        index.#add(written, stems);
        stemsOfText.push(stems);
      }
      index.#size += 1;
    });
    yield* stepThrough(index.#stems.values(), (stem) => {
      stem.rarity = Math.log((1 + index.size) / (1 + stem.owners)) / Math.log(1 + index.size);
    });
    yield* stepThrough(stemsOfText, (stems) => {
      index.substance.push(stems.reduce((sum, stem) => sum + told(stem), 0));
    });
    return index;
  }

  /** How many things there are. */
  get size(): number {
    return this.#size;
  }

  knows(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /** The texts that hold all of the stems, ascending. */
  textsWith([first = '', ...others]: readonly string[]): readonly number[] {
    const holders = this.#stems.get(first)?.holders ?? [];
    if (others.length === 0) return holders;
    const rest = new Set(this.textsWith(others));
    return holders.filter((text) => rest.has(text));
  }

  /** How rare a stem is among the things, from 0 for what all have to 1 for what none has. */
  rarity(stem: string): number {
    return this.#stems.get(stem)?.rarity ?? 1;
  }

  /** What a text tells by a word. */
  toldBy(stem: string): number {
    const known = this.#stems.get(stem);
    return known ? told(known) : 0;
  }

  #stemsOf(text: string): Stem[] {
    return distinctWords(text, this.words).map((word) => {
      this.words.set(word.text, word);
      const stem = this.#stems.get(word.stem) ?? { gravity: 0, holders: [], owners: 0, lastOwner: none, rarity: 1 };
      this.#stems.set(word.stem, stem);
      stem.gravity = Math.max(stem.gravity, gravity(word));
      return stem;
    });
  }

  /** Adds a text of the thing that is read. */
  #add({ text, weight, isContext }: FindableText, stems: readonly Stem[]): void {
    for (const stem of stems) {
      stem.holders.push(this.texts.length);
      if (isContext || stem.lastOwner === this.#size) continue;
      stem.lastOwner = this.#size;
      stem.owners += 1;
    }
    this.texts.push(text);
    this.owner.push(this.#size);
    this.weight.push(weight);
    this.isContext.push(isContext);
  }
}

const none = -1;

function told({ gravity: most, rarity }: Stem): number {
  return most * rarity;
}
