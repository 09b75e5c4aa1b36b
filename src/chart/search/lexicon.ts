import SearchableMap from 'minisearch/SearchableMap';
import { stepThrough } from '../steps';
import type { Steps } from '../steps';
import { gravity } from './words';
import type { Word } from './words';

/** A stem that may be meant, and how like its word is to what was written, from 0 to 1. */
export interface Likeness {
  readonly stem: string;
  readonly likeness: number;
}

/** The words of a chart, found by the start of one or in spite of a slip of the pen. */
export class Lexicon {
  readonly #byWord = new SearchableMap<string>();
  readonly #stems = new Set<string>();

  static *of(words: Iterable<Word>): Steps<Lexicon> {
    const lexicon = new Lexicon();
    yield* stepThrough(words, (word) => {
      lexicon.#stems.add(word.stem);
      // Nobody who writes another word means one of those that carry little.
      if (gravity(word) === 1) lexicon.#byWord.set(word.text, word.stem);
    });
    return lexicon;
  }

  has(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /** The shortest ones, since a start of few letters fits thousands in a large chart. */
  startingWith(start: string): Likeness[] {
    return Array.from(this.#byWord.atPrefix(start).entries())
      .sort(([one], [other]) => one.length - other.length)
      .slice(0, mostBegun)
      .map(([word, stem]) => ({ stem, likeness: 0.7 + (0.3 * start.length) / word.length }));
  }

  /** The longest stem that the word starts with: 'deport' for 'deportee'. */
  startOf(word: string): Likeness[] {
    for (let length = word.length - 1; length >= shortestStem; length -= 1) {
      const stem = word.slice(0, length);
      if (this.#stems.has(stem)) return [{ stem, likeness: 0.8 }];
    }
    return [];
  }

  /** Words that differ by a letter or two: one added, left out or changed, or two that changed places. */
  nearTo(written: string): Likeness[] {
    const edits = editsAllowed(written);
    if (edits === 0) return [];
    const near = Array.from(this.#byWord.fuzzyGet(written, edits)).flatMap(([word, [stem, distance]]) => {
      // Hardly anybody gets the first letter wrong.
      return (distance > 1 || written.length < 7) && !word.startsWith(written.charAt(0))
        ? []
        : [{ stem, likeness: 1 - (2 * distance) / written.length }];
    });
    const turned = neighboursTurned(written).flatMap((word) => this.#byWord.get(word) ?? []);
    return [...turned.map((stem) => ({ stem, likeness: 1 - 2 / written.length })), ...near];
  }
}

const mostBegun = 100;

/** Shorter ones start many a word that has nothing to do with them. */
const shortestStem = 5;

function editsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

function neighboursTurned(word: string): string[] {
  return Array.from(word.slice(1), (letter, index) =>
    [word.slice(0, index), letter, word.charAt(index), word.slice(index + 2)].join(''),
  );
}
