import type { Chart } from '../chart';
import { MadeOnce } from '../made-once';
import type { Snapshot } from '../snapshot';
import type { Steps } from '../steps';
import { askedWords } from './asked-words';
import { bestFirst, placeOf } from './best-first';
import { ChartOrder } from './chart-order';
import { Context } from './context';
import { findablesOf, textOf, textsOf } from './findable';
import type { Findable } from './findable';
import { Findables } from './findables';
import { Lexicon } from './lexicon';
import type { Wanted } from './noted';
import { Ranking, scoreSteps } from './ranking';
import { Synonyms } from './synonyms';
import { TextIndex } from './text-index';

/** Something that fits a question. */
export interface Match {
  readonly found: Findable;
  /** From 0 to 1: 1 where a name or title says what was asked, all of it and nothing else. */
  readonly score: number;
  /** The text that fits best. */
  readonly matchedText: string;
}

/** What fits a question, in order: best first, ties in the chart order of the view. */
export interface Matches {
  readonly length: number;
  /** Those from one place up to before another. */
  readonly slice: (start: number, end: number) => Match[];
  /** The place of something; -1 where it does not fit. */
  readonly placeOf: (found: Findable) => number;
}

/** Finds in a chart what people ask for, under every text on record. It keeps nothing of a question. */
export class Finder {
  readonly findables: Findables;
  readonly #chart: Chart;
  readonly #index: TextIndex;
  readonly #synonyms: Synonyms;
  readonly #lexicon: Lexicon;
  readonly #ranking: Ranking;
  readonly #order: ChartOrder;

  private constructor(
    chart: Chart,
    findables: Findables,
    index: TextIndex,
    context: Context,
    synonyms: Synonyms,
    lexicon: Lexicon,
    order: ChartOrder,
  ) {
    this.findables = findables;
    this.#chart = chart;
    this.#index = index;
    this.#synonyms = synonyms;
    this.#lexicon = lexicon;
    this.#ranking = new Ranking(index, findables, context, (text) => this.#textOf(text));
    this.#order = order;
  }

  static *of(chart: Chart): Steps<Finder> {
    const findables = yield* Findables.of(chart);
    const index = yield* TextIndex.of(findablesOf(chart), (found) => textsOf(chart, found));
    const context = yield* Context.of(chart, findables, index);
    const synonyms = new Synonyms(chart.synonyms);
    const lexicon = yield* Lexicon.of([...index.words.values(), ...synonyms.words]);
    const order = yield* ChartOrder.of(chart, findables);
    return new Finder(chart, findables, index, context, synonyms, lexicon, order);
  }

  find(snapshot: Snapshot, question: string, wanted: Wanted): Matches {
    const asked = askedWords(question, this.#index, this.#lexicon, this.#synonyms);
    const { things, scores, texts } = this.#ranking.hits(asked, question, wanted);
    const rankOf = (hit: number): number => this.#order.placeIn(snapshot, things[hit] ?? 0);
    const { end } = this.#order;
    return {
      length: things.length,
      slice: (from, until) =>
        Array.from(bestFirst(scores, rankOf, end, from, until), (hit) => ({
          found: this.findables.at(things[hit] ?? 0),
          score: (scores[hit] ?? 0) / scoreSteps,
          matchedText: this.#textOf(texts[hit] ?? 0),
        })),
      placeOf: (found) => {
        const hit = things.indexOf(this.findables.numberOf(found));
        return hit < 0 ? hit : placeOf(hit, scores, rankOf);
      },
    };
  }

  #textOf(text: number): string {
    const thing = this.#index.owners[text] ?? 0;
    return textOf(this.#chart, this.findables.at(thing), text - this.#index.firstOf(thing));
  }
}

export const finder = new MadeOnce((chart) => Finder.of(chart));
