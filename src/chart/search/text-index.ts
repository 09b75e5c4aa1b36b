import { lasting } from '../lasting';
import { countThrough, stepThrough } from '../steps';
import type { Steps } from '../steps';
import type { FindableText } from './findable';
import { Growing } from './growing';
import { distinctWords, gravity } from './words';
import type { Word } from './words';

/** What is known of a stem. */
interface Stem {
  readonly number: number;
  /** How much the weightiest of its words can carry. */
  gravity: number;
  /** How many texts hold it, and where the list of them begins. */
  holders: number;
  start: number;
  /** How many things have it, and the last of them. */
  owners: number;
  lastOwner: number;
  /** How rare it is among the things. */
  rarity: number;
}

const none = -1;

/**
 * Which texts hold which words, and how much each word tells. Words count by their stems. Texts are known by numbers,
 * and so are the things they belong to, in the order in which they were given; what they say is not kept.
 *
 * MiniSearch lends its radix tree (`Lexicon`) and not its ranking, which knows no context and took 90 to 630 ms on a
 * chart of 100,000 units where this takes up to 10.
 */
export class TextIndex {
  /** Every word of every text, by how it is written. */
  readonly words: ReadonlyMap<string, Word>;
  /** For each text the thing it belongs to, and its weight in tenths. */
  readonly owners: Int32Array;
  readonly weights: Uint8Array;
  /** What each text tells by all its words; nothing where they are all small. */
  readonly substances: Float64Array;
  readonly #stems: ReadonlyMap<string, Stem>;
  /** For each thing its first text. */
  readonly #firsts: Int32Array;
  /** The texts that hold a stem, ascending, stem by stem. */
  readonly #holders: Int32Array;

  private constructor(draft: Draft, substances: Float64Array, holders: Int32Array) {
    this.words = draft.words;
    this.owners = draft.owners.all();
    this.weights = draft.weights.all();
    this.substances = substances;
    this.#stems = draft.stems;
    this.#firsts = draft.firsts.all();
    this.#holders = holders;
  }

  static *of<Thing>(things: Iterable<Thing>, textsOf: (thing: Thing) => readonly FindableText[]): Steps<TextIndex> {
    const draft = new Draft();
    yield* stepThrough(things, (thing) => {
      draft.add(textsOf(thing));
    });
    const { stems, firsts, ends } = draft;
    const told = new Float64Array(stems.size);
    const next = new Int32Array(stems.size);
    let start = 0;
    yield* stepThrough(stems.values(), (stem) => {
      stem.rarity = Math.log((1 + firsts.size) / (1 + stem.owners)) / Math.log(1 + firsts.size);
      told[stem.number] = toldBy(stem);
      next[stem.number] = stem.start = start;
      start += stem.holders;
    });
    const substances = lasting(Float64Array, ends.size);
    const holders = lasting(Int32Array, start);
    const [stemOf, endOf] = [draft.held.items, ends.items];
    let place = 0;
    yield* countThrough(ends.size, (text) => {
      let substance = 0;
      for (const end = endOf[text] ?? 0; place < end; place += 1) {
        const stem = stemOf[place] ?? 0;
        const holder = next[stem] ?? 0;
        holders[holder] = text;
        next[stem] = holder + 1;
        substance += told[stem] ?? 0;
      }
      substances[text] = substance;
    });
    return new TextIndex(draft, substances, holders);
  }

  /** How many things there are. */
  get size(): number {
    return this.#firsts.length;
  }

  /** The first text of a thing, which its others follow up to the first one of the next thing. */
  firstOf(thing: number): number {
    return this.#firsts[thing] ?? this.owners.length;
  }

  knows(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /** The texts that hold all of the stems, ascending. */
  textsWith([first = '', ...others]: readonly string[]): Int32Array {
    const { start, holders } = this.#stems.get(first) ?? { start: 0, holders: 0 };
    const texts = this.#holders.subarray(start, start + holders);
    if (others.length === 0) return texts;
    const rest = this.textsWith(others);
    let place = 0;
    return texts.filter((text) => {
      while ((rest[place] ?? Infinity) < text) place += 1;
      return rest[place] === text;
    });
  }

  /** How rare a stem is among the things, from 0 for what all have to 1 for what none has. */
  rarity(stem: string): number {
    return this.#stems.get(stem)?.rarity ?? 1;
  }

  /** What a text tells by a word. */
  toldBy(stem: string): number {
    const known = this.#stems.get(stem);
    return known ? toldBy(known) : 0;
  }
}

function toldBy({ gravity: most, rarity }: Stem): number {
  return most * rarity;
}

/** Texts as they are read, before it is known how rare their words are. */
class Draft {
  readonly words = new Map<string, Word>();
  readonly stems = new Map<string, Stem>();
  readonly #stemOfWord = new Map<Word, Stem>();
  readonly firsts = new Growing(Int32Array);
  readonly owners = new Growing(Int32Array);
  readonly weights = new Growing(Uint8Array);
  /** The stems of each text, text by text, and where those of each end. */
  readonly held = new Growing(Int32Array);
  readonly ends = new Growing(Int32Array);

  /** Adds the next thing. */
  add(texts: readonly FindableText[]): void {
    const thing = this.firsts.size;
    this.firsts.push(this.owners.size);
    for (const { text, weight } of texts) {
      for (const word of distinctWords(text, this.words)) {
        const stem = this.#stemOf(word);
        stem.holders += 1;
        if (stem.lastOwner !== thing) stem.owners += 1;
        stem.lastOwner = thing;
        this.held.push(stem.number);
      }
      this.owners.push(thing);
      this.weights.push(weight);
      this.ends.push(this.held.size);
    }
  }

  #stemOf(word: Word): Stem {
    const known = this.#stemOfWord.get(word);
    if (known) return known;
    const stem = this.stems.get(word.stem) ?? newStem(this.stems.size);
    stem.gravity = Math.max(stem.gravity, gravity(word));
    this.words.set(word.text, word);
    this.stems.set(word.stem, stem);
    this.#stemOfWord.set(word, stem);
    return stem;
  }
}

function newStem(number: number): Stem {
  return { number, gravity: 0, holders: 0, start: 0, owners: 0, lastOwner: none, rarity: 1 };
}
