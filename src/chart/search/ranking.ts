import { foldText } from '../fold-text';
import type { AskedWord } from './asked-words';
import type { TextIndex } from './text-index';

/** The things that fit a question, in no order; of each thing its score and the text that fits best. */
export interface Hits {
  readonly owners: Int32Array;
  /** From 0 to 1: 1 where a name or title says what was asked, all of it and nothing else. */
  readonly scores: Float64Array;
  readonly texts: Int32Array;
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

/**
 * Finds what fits a question. Its sums are as long as the index, so that it is made once and used again: by any number
 * of questions, since each is answered in one go and leaves the sums as they were.
 */
export class Ranking {
  readonly #index: TextIndex;
  /** The texts that hold a word of the question. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  /** How much of the question each text covers, and how much of what it tells was asked. */
  readonly #covered: Float64Array;
  readonly #asked: Float64Array;
  /** How much of the question each thing covers by all its texts. */
  readonly #coveredByAll: Float64Array;
  /** The number of the word that was last counted for each text and thing, and how like it was in the thing. */
  readonly #countedInText: Float64Array;
  readonly #countedInOwner: Float64Array;
  readonly #likeness: Float64Array;
  #wordNumber = 0;
  /** The text of each thing that fits best. */
  readonly #bestText: Int32Array;
  readonly #bestFit: Float64Array;

  constructor(index: TextIndex) {
    const forTexts = (): Float64Array => new Float64Array(index.texts.length);
    const forOwners = (): Float64Array => new Float64Array(index.size);
    this.#index = index;
    this.#touched = new Int32Array(index.texts.length);
    [this.#covered, this.#asked, this.#countedInText] = [forTexts(), forTexts(), forTexts()];
    [this.#coveredByAll, this.#countedInOwner, this.#likeness] = [forOwners(), forOwners(), forOwners()];
    [this.#bestText, this.#bestFit] = [new Int32Array(index.size), forOwners()];
  }

  /** @param byContext whether a thing may be found only by what is said of what it belongs to */
  hits(asked: readonly AskedWord[], question: string, byContext: boolean): Hits {
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    for (const word of asked) this.#count(word);
    const owners = this.#pickTexts(total, foldText(question), byContext);
    const scores = Float64Array.from(owners, (owner) => {
      const fit = 1 - fitShare + fitShare * of(this.#bestFit, owner);
      return Math.round((of(this.#coveredByAll, owner) / total) * fit * scoreSteps) / scoreSteps;
    });
    const texts = owners.map((owner) => of(this.#bestText, owner));
    this.#clear();
    return { owners, scores, texts };
  }

  /** Adds what a word covers. Where a text or a thing has several of its senses, the likeliest counts. */
  #count({ weight, senses }: AskedWord): void {
    this.#wordNumber += 1;
    const word = this.#wordNumber;
    for (const { stems, likeness } of senses) {
      const told = stems.reduce((sum, stem) => sum + this.#index.toldBy(stem), 0);
      for (const text of this.#index.textsWith(stems)) {
        if (this.#countedInText[text] === word) continue;
        this.#countedInText[text] = word;
        if (this.#covered[text] === 0) {
          this.#touched[this.#touchedCount] = text;
          this.#touchedCount += 1;
        }
        this.#covered[text] = of(this.#covered, text) + weight * likeness;
        this.#asked[text] = of(this.#asked, text) + told;
        this.#countInOwner(text, word, weight, likeness);
      }
    }
  }

  #countInOwner(text: number, word: number, weight: number, likeness: number): void {
    const owner = of(this.#index.owner, text);
    const worth = this.#index.isContext[text] ? likeness * contextWorth : likeness;
    const known = this.#countedInOwner[owner] === word ? of(this.#likeness, owner) : 0;
    if (worth <= known) return;
    this.#countedInOwner[owner] = word;
    this.#likeness[owner] = worth;
    this.#coveredByAll[owner] = of(this.#coveredByAll, owner) + weight * (worth - known);
  }

  /** Finds the best text of each thing that covers enough. */
  #pickTexts(total: number, folded: string, byContext: boolean): Int32Array {
    const { owner: owners, isContext } = this.#index;
    const picked: number[] = [];
    for (const text of this.#touched.subarray(0, this.#touchedCount)) {
      const owner = of(owners, text);
      if ((isContext[text] && !byContext) || of(this.#coveredByAll, owner) < leastCovered * total) continue;
      const fit = this.#fit(text, total, folded);
      const known = of(this.#bestFit, owner);
      if (fit <= known) continue;
      if (known === 0) picked.push(owner);
      this.#bestFit[owner] = fit;
      this.#bestText[owner] = text;
    }
    return Int32Array.from(picked);
  }

  /** How well one text answers the whole question, and nothing but it. */
  #fit(text: number, total: number, folded: string): number {
    const { weight, substance, texts } = this.#index;
    const told = of(substance, text);
    // What is made of small words alone is found by them; nothing else is.
    const focus = told > 0 ? Math.min(1, of(this.#asked, text) / told) : 1;
    if (focus === 0) return 0;
    const fit = of(weight, text) * (of(this.#covered, text) / total) * (0.5 + 0.5 * focus);
    return fit > 1 - inexact && foldText(texts[text] ?? '') !== folded ? fit - inexact : fit;
  }

  #clear(): void {
    for (const text of this.#touched.subarray(0, this.#touchedCount)) {
      const owner = of(this.#index.owner, text);
      this.#covered[text] = this.#asked[text] = 0;
      this.#coveredByAll[owner] = this.#bestFit[owner] = 0;
    }
    this.#touchedCount = 0;
  }
}

function of(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}
