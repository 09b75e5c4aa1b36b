import type { Chart } from '../chart';
import { MadeOnce } from '../made-once';
import type { Snapshot } from '../snapshot';
import type { Steps } from '../steps';
import { askedWords } from './asked-words';
import { bestFirst } from './best-first';
import { ChartOrder } from './chart-order';
import { findablesOf, textsOf } from './findable';
import type { Findable } from './findable';
import { Lexicon } from './lexicon';
import { Ranking } from './ranking';
import { Synonyms } from './synonyms';
import { TextIndex } from './text-index';

/** Something that fits a question. */
interface Match {
  readonly found: Findable;
  /** From 0 to 1: 1 where a name or title says what was asked, all of it and nothing else. */
  readonly score: number;
  /** The text that fits best. */
  readonly matchedText: string;
}

/** What fits a question, in order; a match is made when it is asked for, since there may be as many as things. */
export interface Matches {
  readonly rows: Int32Array;
  readonly match: (row: number) => Match;
}

export interface FindOptions {
  /** Whether a thing may be found at all. */
  readonly accepts: (found: Findable) => boolean;
  /** Whether it may be found only by what is said of what it belongs to. */
  readonly byContext: boolean;
}

/** Finds in a chart what people ask for, under every text on record. It keeps nothing of a question. */
export class Finder {
  readonly #findables: readonly Findable[];
  readonly #index: TextIndex;
  readonly #synonyms: Synonyms;
  readonly #lexicon: Lexicon;
  readonly #ranking: Ranking;
  readonly #order: ChartOrder;

  private constructor(
    findables: readonly Findable[],
    index: TextIndex,
    synonyms: Synonyms,
    lexicon: Lexicon,
    order: ChartOrder,
  ) {
    this.#findables = findables;
    this.#index = index;
    this.#synonyms = synonyms;
    this.#lexicon = lexicon;
    this.#ranking = new Ranking(index);
    this.#order = order;
  }

  static *of(chart: Chart): Steps<Finder> {
    const findables = yield* findablesOf(chart);
    const index = yield* TextIndex.of(findables, (found) => textsOf(chart, found));
    const synonyms = new Synonyms(chart.synonyms);
    const lexicon = yield* Lexicon.of([...index.words.values(), ...synonyms.words]);
    const order = yield* ChartOrder.of(findables);
    order.ranks(chart.latest);
    return new Finder(findables, index, synonyms, lexicon, order);
  }

  /** What fits a question, best first, ties in the chart order of the view. */
  find(snapshot: Snapshot, question: string, { accepts, byContext }: FindOptions): Matches {
    const asked = askedWords(question, this.#index, this.#lexicon, this.#synonyms);
    const { owners, scores, texts } = this.#ranking.hits(asked, question, byContext);
    const rankOfOwner = this.#order.ranks(snapshot);
    const ranks = owners.map((owner) => at(rankOfOwner, owner));
    const accepted = Int32Array.from(owners.keys()).filter((hit) => accepts(at(this.#findables, at(owners, hit))));
    return {
      rows: bestFirst(accepted, scores, ranks, this.#findables.length),
      match: (hit) => ({
        found: at(this.#findables, at(owners, hit)),
        score: at(scores, hit),
        matchedText: at(this.#index.texts, at(texts, hit)),
      }),
    };
  }
}

function at<Item>(items: ArrayLike<Item>, index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${String(index)} among ${String(items.length)}.`);
  return item;
}

export const finder = new MadeOnce((chart) => Finder.of(chart));
