import { foldText } from '../fold-text';
import type { AskedWord } from './asked-words';
import { none as noUnit } from '../tree';
import type { Context } from './context';
import type { Findables } from './findables';
import { Growing } from './growing';
import { SparseSet } from './sparse-set';
import type { TextIndex } from './text-index';

/** Things that fit a question, in no order; of each its score and the text that fits best. */
export interface Hits {
  readonly things: Int32Array;
  /** In `scoreSteps`: all of them where a name or title says what was asked, all of it and nothing else. */
  readonly scores: Uint16Array;
  readonly texts: Int32Array;
}

/** What may be found. */
export interface Wanted {
  readonly accepts: (thing: number) => boolean;
  /** Whether responsibilities may be found only by what is said of what they belong to. */
  readonly byContext: boolean;
}

/** Scores are whole multiples of a part, so that what fits equally well is equal. */
export const scoreSteps = 10_000;

/** The share of a question, weighed by its words, that a thing must cover. */
const leastCovered = 0.25;
/** What a word is worth that is said only of what the thing belongs to. */
const contextWorth = 0.5;
/** The part of a score that comes from one text fitting as a whole. */
const fitShare = 0.6;
/** What a text loses that fits but for 'Office of', 'the' and the like. */
const inexact = 0.01;

/** No sense of a word; the senses are numbered from 1, word by word, the likeliest of each first. */
const none = 0;

interface AskedSense {
  readonly number: number;
  readonly likeness: number;
  /** What a text tells by it, and which texts hold it. */
  readonly told: number;
  readonly texts: Int32Array;
}

/**
 * Finds what fits a question. It is made once and used for any number of them, since each is answered in one go; what
 * is noted of one is forgotten with the next.
 */
export class Ranking {
  readonly #index: TextIndex;
  readonly #findables: Findables;
  readonly #context: Context;
  readonly #textOf: (text: number) => string;

  /** The texts that hold a word of the question. */
  readonly #texts: SparseSet;
  /** Of each, by its place, the first sense that it holds and the last that was counted. */
  #firstSense = new Int32Array(0);
  #lastSense = new Int32Array(0);
  /** How much of the question it covers, and how much of what it tells was asked. */
  #covered = new Float64Array(0);
  #asked = new Float64Array(0);

  /** The things that may be found by those texts. */
  readonly #things: SparseSet;
  /** Of each, by its place, how much of the question it covers by all its texts. */
  #coveredByAll = new Float64Array(0);
  /** The likeliest sense of the word that is counted in its own texts. */
  #ownSense = new Int32Array(0);

  constructor(index: TextIndex, findables: Findables, context: Context, textOf: (text: number) => string) {
    this.#index = index;
    this.#findables = findables;
    this.#context = context;
    this.#textOf = textOf;
    this.#texts = new SparseSet(index.owners.length);
    this.#things = new SparseSet(index.size);
  }

  hits(asked: readonly AskedWord[], question: string, wanted: Wanted): Hits {
    let number = none;
    const words = asked.map(({ weight, senses }) => ({
      weight,
      senses: senses.map(({ stems, likeness }): AskedSense => {
        const told = stems.reduce((sum, stem) => sum + this.#index.toldBy(stem), 0);
        return { number: (number += 1), likeness, told, texts: this.#index.textsWith(stems) };
      }),
    }));
    this.#note(
      words.flatMap(({ senses }) => senses),
      wanted,
    );
    for (const { weight, senses } of words) this.#count(weight, senses);
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    return this.#score(total, saying(question), wanted.byContext);
  }

  /** Notes which texts hold some sense, and which things may be found by them. */
  #note(senses: readonly AskedSense[], { accepts, byContext }: Wanted): void {
    const [texts, things, findables] = [this.#texts, this.#things, this.#findables];
    const { owners, substances } = this.#index;
    const consider = (thing: number): void => {
      if (!things.has(thing) && accepts(thing)) things.add(thing);
    };
    texts.clear();
    things.clear();
    const most = senses.reduce((sum, sense) => sum + sense.texts.length, 0);
    this.#firstSense = roomFor(Int32Array, this.#firstSense, most);
    for (const sense of senses) {
      for (const text of sense.texts) {
        if (!texts.has(text)) {
          this.#firstSense[texts.size] = sense.number;
          texts.add(text);
        }
        // A small word finds what is made of such alone, and nothing else.
        if (sense.told === 0 && (substances[text] ?? 0) > 0) continue;
        const owner = owners[text] ?? 0;
        consider(owner);
        const unit = byContext ? findables.unitOf(owner) : noUnit;
        if (unit === noUnit) continue;
        const end = findables.firstOf(unit + 1);
        for (let thing = findables.firstOf(unit); thing < end; thing += 1) consider(thing);
      }
    }
    this.#lastSense = roomFor(Int32Array, this.#lastSense, texts.size).fill(none, 0, texts.size);
    this.#covered = roomFor(Float64Array, this.#covered, texts.size).fill(0, 0, texts.size);
    this.#asked = roomFor(Float64Array, this.#asked, texts.size).fill(0, 0, texts.size);
    this.#coveredByAll = roomFor(Float64Array, this.#coveredByAll, things.size).fill(0, 0, things.size);
    this.#ownSense = roomFor(Int32Array, this.#ownSense, things.size).fill(none, 0, things.size);
  }

  /** Adds what a word covers. Where a text or a thing has several of its senses, the likeliest counts. */
  #count(weight: number, senses: readonly AskedSense[]): void {
    const first = senses[0]?.number;
    if (first === undefined) return;
    const { owners } = this.#index;
    const [texts, things] = [this.#texts, this.#things];
    const [covered, asked, lastSense, ownSense] = [this.#covered, this.#asked, this.#lastSense, this.#ownSense];
    for (const sense of senses) {
      for (const text of sense.texts) {
        const place = texts.placeOf(text);
        if ((lastSense[place] ?? none) >= first) continue;
        lastSense[place] = sense.number;
        covered[place] = (covered[place] ?? 0) + weight * sense.likeness;
        asked[place] = (asked[place] ?? 0) + sense.told;
        const thing = things.placeOf(owners[text] ?? 0);
        if (thing >= 0 && (ownSense[thing] ?? none) < first) ownSense[thing] = sense.number;
      }
    }
    const likenesses = Float64Array.from(senses, ({ likeness }) => likeness);
    const coveredByAll = this.#coveredByAll;
    for (let place = 0; place < things.size; place += 1) {
      const own = ownSense[place] ?? none;
      const lent = this.#lentSense(things.at(place), first);
      let worth = own < first ? 0 : (likenesses[own - first] ?? 0);
      if (lent !== none && (own < first || lent < own)) {
        const lentWorth = contextWorth * (likenesses[lent - first] ?? 0);
        coveredByAll[place] = (coveredByAll[place] ?? 0) + weight * lentWorth;
        worth = Math.max(0, worth - lentWorth);
      }
      coveredByAll[place] = (coveredByAll[place] ?? 0) + weight * worth;
    }
  }

  /** The likeliest of the senses that are counted, the first of which is given, in the texts that are lent to a thing. */
  #lentSense(thing: number, first: number): number {
    const [texts, lastSense, context] = [this.#texts, this.#lastSense, this.#context];
    const end = context.firstOf(thing + 1);
    let likeliest = none;
    for (let lent = context.firstOf(thing); lent < end; lent += 1) {
      const place = texts.placeOf(context.at(lent));
      const sense = place < 0 ? none : (lastSense[place] ?? none);
      if (sense >= first && (likeliest === none || sense < likeliest)) likeliest = sense;
    }
    return likeliest;
  }

  /** The things that cover enough and have a text that fits. Of texts that fit alike, the first that was noted counts. */
  #score(total: number, isAsked: (text: string) => boolean, byContext: boolean): Hits {
    const [index, context] = [this.#index, this.#context];
    const hits = { things: new Growing(Int32Array), scores: new Growing(Uint16Array), texts: new Growing(Int32Array) };
    let [best, bestFit, bestSense] = [0, 0, none];
    const consider = (text: number, weight: number): void => {
      const place = this.#texts.placeOf(text);
      if (place < 0) return;
      const fit = this.#fit(text, place, weight / 10, total, isAsked);
      const sense = this.#firstSense[place] ?? none;
      if (fit < bestFit || (fit === bestFit && sense >= bestSense)) return;
      [best, bestFit, bestSense] = [text, fit, sense];
    };
    for (let place = 0; place < this.#things.size; place += 1) {
      const covered = this.#coveredByAll[place] ?? 0;
      if (covered < leastCovered * total) continue;
      const thing = this.#things.at(place);
      [bestFit, bestSense] = [0, none];
      const end = index.firstOf(thing + 1);
      for (let text = index.firstOf(thing); text < end; text += 1) consider(text, index.weights[text] ?? 0);
      if (byContext) {
        const lentEnd = context.firstOf(thing + 1);
        for (let lent = context.firstOf(thing); lent < lentEnd; lent += 1)
          consider(context.at(lent), lentWeight(index.weights[context.at(lent)] ?? 0));
      }
      if (bestFit === 0) continue;
      hits.things.push(thing);
      hits.texts.push(best);
      hits.scores.push(Math.round((covered / total) * (1 - fitShare + fitShare * bestFit) * scoreSteps));
    }
    return { things: hits.things.all(), scores: hits.scores.all(), texts: hits.texts.all() };
  }

  /** How well one text answers the whole question, and nothing but it. */
  #fit(text: number, place: number, weight: number, total: number, isAsked: (text: string) => boolean): number {
    const told = this.#index.substances[text] ?? 0;
    // What is made of small words alone is found by them; nothing else is.
    const focus = told > 0 ? Math.min(1, (this.#asked[place] ?? 0) / told) : 1;
    if (focus === 0) return 0;
    const fit = weight * ((this.#covered[place] ?? 0) / total) * (0.5 + 0.5 * focus);
    return fit > 1 - inexact && !isAsked(this.#textOf(text)) ? fit - inexact : fit;
  }
}

/** The weight in tenths of a text that is lent: of a name or title, else of a summary. */
function lentWeight(weight: number): number {
  return weight === 10 ? 6 : 5;
}

/** Whether a text says just what was asked. Many things are called alike. */
function saying(question: string): (text: string) => boolean {
  const folded = foldText(question);
  const known = new Map<string, boolean>();
  return (text) => {
    const isAsked = known.get(text) ?? foldText(text) === folded;
    known.set(text, isAsked);
    return isAsked;
  };
}

function roomFor<Items extends ArrayLike<number>>(
  make: new (size: number) => Items,
  items: Items,
  size: number,
): Items {
  return items.length < size ? new make(Math.max(size, 2 * items.length)) : items;
}
