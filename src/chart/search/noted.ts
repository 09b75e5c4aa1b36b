import { none } from '../pre-order';
import type { Context } from './context';
import type { Findables } from './findables';
import { Growing } from './growing';
import { SparseSet } from './sparse-set';
import type { TextIndex } from './text-index';

/** No sense of a word. */
export const noSense = 0;

/** A sense of a word of a question. They are numbered from 1, word by word, the likeliest of each first. */
export interface AskedSense {
  readonly number: number;
  readonly likeness: number;
  /** What a text tells by it, and which texts hold it. */
  readonly told: number;
  readonly texts: Int32Array;
}

/** What may be found. */
export interface Wanted {
  readonly accepts: (thing: number) => boolean;
  /** Whether responsibilities may be found only by what is said of what they belong to. */
  readonly byContext: boolean;
}

/**
 * The texts that hold a word of a question, and the things that may be found by them. Both are known by their places:
 * what is noted stands side by side in the order in which it was found, since to look something up in lists as long as
 * the index takes longer than to reckon with it. What is noted of one question is forgotten with the next.
 */
export class Noted {
  readonly texts: SparseSet;
  readonly things: SparseSet;
  /** For each text the first sense that it holds. */
  readonly firstSense = new Growing(Int32Array);
  /** For each text the place of the thing it belongs to; `none` when that may not be found. */
  readonly owner = new Growing(Int32Array);
  /** The texts that hold each sense, sense by sense. */
  readonly holders = new Growing(Int32Array);
  /** The texts that are lent to each thing, thing by thing, and where those of each begin. */
  readonly lent = new Growing(Int32Array);
  readonly lentFrom = new Growing(Int32Array);
  readonly #index: TextIndex;
  readonly #findables: Findables;
  readonly #context: Context;

  constructor(index: TextIndex, findables: Findables, context: Context) {
    this.texts = new SparseSet(index.owners.length);
    this.things = new SparseSet(index.size);
    this.#index = index;
    this.#findables = findables;
    this.#context = context;
  }

  note(senses: readonly AskedSense[], wanted: Wanted): void {
    for (const set of [this.texts, this.things]) set.clear();
    for (const notes of [this.firstSense, this.holders, this.lent, this.lentFrom]) notes.reset(0);
    for (const sense of senses) this.#noteHolders(sense, wanted);
    this.#noteOwners();
    this.#noteLent();
  }

  #noteHolders({ number, told, texts }: AskedSense, { accepts, byContext }: Wanted): void {
    const [things, findables] = [this.things, this.#findables];
    const { owners, substances } = this.#index;
    const consider = (thing: number): void => {
      if (things.placeOf(thing) === none && accepts(thing)) things.add(thing);
    };
    for (const text of texts) {
      const place = this.texts.add(text);
      this.holders.push(place);
      if (place === this.firstSense.size) this.firstSense.push(number);
      // A small word finds what is made of such alone, and nothing else.
      if (told === 0 && (substances[text] ?? 0) > 0) continue;
      const owner = owners[text] ?? none;
      consider(owner);
      const unit = byContext ? findables.unitOf(owner) : none;
      if (unit === none) continue;
      const end = findables.firstOf(unit + 1);
      for (let thing = findables.firstOf(unit); thing < end; thing += 1) consider(thing);
    }
  }

  #noteOwners(): void {
    const { owners } = this.#index;
    this.owner.reset(this.texts.size);
    const [texts, owner] = [this.texts.numbers, this.owner.items];
    for (let text = 0; text < this.owner.size; text += 1)
      owner[text] = this.things.placeOf(owners[texts[text] ?? none] ?? none);
  }

  #noteLent(): void {
    const [texts, context, things] = [this.texts, this.#context, this.things.numbers];
    for (let place = 0; place < this.things.size; place += 1) {
      this.lentFrom.push(this.lent.size);
      const thing = things[place] ?? none;
      const end = context.firstOf(thing + 1);
      for (let lent = context.firstOf(thing); lent < end; lent += 1) {
        const text = texts.placeOf(context.at(lent));
        if (text !== none) this.lent.push(text);
      }
    }
    this.lentFrom.push(this.lent.size);
  }
}
