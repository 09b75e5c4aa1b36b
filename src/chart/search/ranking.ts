import { foldText } from '../fold-text';
import { none } from '../pre-order';
import type { AskedWord } from './asked-words';
import type { Context } from './context';
import { Coverage } from './coverage';
import type { Findables } from './findables';
import { Growing } from './growing';
import { Noted, noSense } from './noted';
import type { AskedSense, Wanted } from './noted';
import type { TextIndex } from './text-index';

/** Things that fit a question, in no order; of each its score and the text that fits best. */
export interface Hits {
  readonly things: Int32Array;
  /** In `scoreSteps`: all of them where a name or title says what was asked, all of it and nothing else. */
  readonly scores: Uint16Array;
  readonly texts: Int32Array;
}

/** Scores are whole multiples of a part, so that what fits equally well is equal. */
export const scoreSteps = 10_000;

/** The share of a question, weighed by its words, that a thing must cover. */
const leastCovered = 0.25;
/** The part of a score that comes from one text fitting as a whole. */
const fitShare = 0.6;
/** What a text loses that fits but for 'Office of', 'the' and the like. */
const inexact = 0.01;

/** Finds what fits a question. It is made once and used for any number of them: each is answered in one go. */
export class Ranking {
  readonly #index: TextIndex;
  readonly #textOf: (text: number) => string;
  readonly #noted: Noted;
  readonly #coverage: Coverage;
  /** For each thing that is noted its text that fits best, and how well. */
  readonly #best = new Growing(Int32Array);
  readonly #bestFit = new Growing(Float64Array);

  constructor(index: TextIndex, findables: Findables, context: Context, textOf: (text: number) => string) {
    this.#index = index;
    this.#textOf = textOf;
    this.#noted = new Noted(index, findables, context);
    this.#coverage = new Coverage(this.#noted);
  }

  hits(asked: readonly AskedWord[], question: string, wanted: Wanted): Hits {
    let number = noSense;
    const words = asked.map(({ weight, senses }) => ({
      weight,
      senses: senses.map(({ stems, likeness }): AskedSense => {
        const told = stems.reduce((sum, stem) => sum + this.#index.toldBy(stem), 0);
        return { number: (number += 1), likeness, told, texts: this.#index.textsWith(stems) };
      }),
    }));
    this.#noted.note(
      words.flatMap(({ senses }) => senses),
      wanted,
    );
    this.#coverage.count(words);
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    this.#fit(total, saying(question), wanted.byContext);
    return this.#score(total);
  }

  /** Finds the best text of each thing that covers enough; of texts that fit alike, the one noted first. */
  #fit(total: number, isAsked: (text: string) => boolean, byContext: boolean): void {
    const { texts, things, owner, firstSense, lent, lentFrom } = this.#noted;
    const [numbers, { weights }] = [texts.numbers, this.#index];
    this.#best.reset(things.size, none);
    this.#bestFit.reset(things.size);
    const [byAll, best, bestFit] = [this.#coverage.byAll.items, this.#best.items, this.#bestFit.items];
    const least = leastCovered * total;
    for (let text = 0; text < texts.size; text += 1) {
      const thing = owner.items[text] ?? none;
      if (thing === none || (byAll[thing] ?? 0) < least) continue;
      const fit = this.#fitOf(text, weights[numbers[text] ?? none] ?? 0, total, isAsked);
      if (fit <= (bestFit[thing] ?? 0)) continue;
      best[thing] = text;
      bestFit[thing] = fit;
    }
    for (let thing = 0; byContext && thing < things.size; thing += 1) {
      if ((byAll[thing] ?? 0) < least) continue;
      const end = lentFrom.items[thing + 1] ?? 0;
      for (let next = lentFrom.items[thing] ?? 0; next < end; next += 1) {
        const text = lent.items[next] ?? none;
        const fit = this.#fitOf(text, lentWeight(weights[numbers[text] ?? none] ?? 0), total, isAsked);
        const known = bestFit[thing] ?? 0;
        const isFirst = (firstSense.items[text] ?? noSense) < (firstSense.items[best[thing] ?? none] ?? noSense);
        if (fit < known || (fit === known && !isFirst)) continue;
        best[thing] = text;
        bestFit[thing] = fit;
      }
    }
  }

  /** How well one text answers the whole question, and nothing but it. */
  #fitOf(place: number, weight: number, total: number, isAsked: (text: string) => boolean): number {
    const text = this.#noted.texts.numbers[place] ?? none;
    const told = this.#index.substances[text] ?? 0;
    // What is made of small words alone is found by them; nothing else is.
    const focus = told > 0 ? Math.min(1, (this.#coverage.asked.items[place] ?? 0) / told) : 1;
    if (focus === 0) return 0;
    const fit = (weight / 10) * ((this.#coverage.covered.items[place] ?? 0) / total) * (0.5 + 0.5 * focus);
    return fit > 1 - inexact && !isAsked(this.#textOf(text)) ? fit - inexact : fit;
  }

  #score(total: number): Hits {
    const [texts, things] = [this.#noted.texts.numbers, this.#noted.things.numbers];
    const [byAll, best, bestFit] = [this.#coverage.byAll.items, this.#best.items, this.#bestFit.items];
    let count = 0;
    for (let thing = 0; thing < this.#best.size; thing += 1) if ((bestFit[thing] ?? 0) > 0) count += 1;
    const hits = { things: new Int32Array(count), scores: new Uint16Array(count), texts: new Int32Array(count) };
    let hit = 0;
    for (let thing = 0; thing < this.#best.size; thing += 1) {
      const fit = bestFit[thing] ?? 0;
      if (fit === 0) continue;
      hits.things[hit] = things[thing] ?? none;
      hits.texts[hit] = texts[best[thing] ?? none] ?? none;
      hits.scores[hit] = Math.round(((byAll[thing] ?? 0) / total) * (1 - fitShare + fitShare * fit) * scoreSteps);
      hit += 1;
    }
    return hits;
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
