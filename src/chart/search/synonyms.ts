import type { SynonymRecord } from '../document';
import { distinctWords, telling } from './words';
import type { Word } from './words';

/** What a word may mean: stems that one text has all of, and how sure that is, from 0 to 1. */
export interface Sense {
  readonly stems: readonly string[];
  readonly likeness: number;
}

interface Entry {
  readonly say: readonly string[];
  readonly mean: readonly (readonly string[])[];
}

/** A single word may mean something else as well; several together hardly do. */
const likenessOf = (say: readonly string[]): number => (say.length > 1 ? 1 : 0.9);

/** Everyday words for the chart's own. */
export class Synonyms {
  readonly words: readonly Word[];
  readonly #byFirst = new Map<string, Entry[]>();

  constructor(records: readonly SynonymRecord[]) {
    this.words = records.flatMap(({ say }) => say.flatMap((text) => distinctWords(text)));
    for (const record of records) {
      const mean = record.mean.map(stemsOf);
      for (const say of record.say.map((text) => distinctWords(text).map(({ stem }) => stem))) {
        const [first = ''] = say;
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { say, mean }]);
      }
    }
  }

  /**
   * What the words of a question mean, by themselves or together with others wherever they stand.
   *
   * @param words for each word the stems it may stand for, and how surely
   */
  sensesOf(words: readonly ReadonlyMap<string, number>[]): Sense[][] {
    const senses = words.map((): Sense[] => []);
    const placeOf = (stem: string): number => words.findIndex((stems) => stems.has(stem));
    for (const { say, mean } of new Set(
      words.flatMap((stems) => [...stems.keys()].flatMap((stem) => this.#byFirst.get(stem) ?? [])),
    )) {
      const places = say.map(placeOf);
      if (places.includes(-1)) continue;
      const surely = Math.min(...places.map((place, at) => words[place]?.get(say[at] ?? '') ?? 0));
      for (const place of places)
        senses[place]?.push(...mean.map((stems) => ({ stems, likeness: likenessOf(say) * surely })));
    }
    return senses;
  }
}

export function stemsOf(text: string): string[] {
  return telling(distinctWords(text)).map(({ stem }) => stem);
}
