import { LRUCache } from 'lru-cache';
import type { Charts } from '../../chart/charts';
import type { AskedOperation } from '../record-requests';

/** An answer as it was sent. */
export interface KeptAnswer {
  /** Names and values in turn, without those that every answer has of its own. */
  readonly headers: readonly string[];
  readonly body: Buffer;
  readonly operation: AskedOperation;
}

/** Bytes of all answers, and of one. */
const mostBytes = 32 * 1024 * 1024;
const mostBytesOfOne = 2 * 1024 * 1024;
/** What an entry takes beside its text and its body, about. */
const bytesOfEntry = 1000;

/** Sound answers by what was asked, those asked last, for as long as their charts are served. */
export class KeptAnswers {
  readonly #of = new WeakMap<Charts, LRUCache<string, KeptAnswer>>();

  find(charts: Charts, key: string): KeptAnswer | undefined {
    return this.#of.get(charts)?.get(key);
  }

  keep(charts: Charts, key: string, answer: KeptAnswer): void {
    let answers = this.#of.get(charts);
    if (!answers) {
      answers = new LRUCache({
        maxSize: mostBytes,
        maxEntrySize: mostBytesOfOne,
        sizeCalculation: ({ body }, { length }) => bytesOfEntry + 2 * length + body.length,
      });
      this.#of.set(charts, answers);
    }
    answers.set(key, answer);
  }
}
