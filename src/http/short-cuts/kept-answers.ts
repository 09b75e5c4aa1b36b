import { LRUCache } from 'lru-cache';
import type { Charts } from '../../chart/charts';
import type { AskedOperation } from '../record-requests';
import { DoorKeeper } from './door-keeper';

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

/** Sound answers by what was asked, those asked again last, for as long as their charts are served. */
export class KeptAnswers {
  readonly #doorKeeper = new DoorKeeper();
  readonly #of = new WeakMap<Charts, LRUCache<string, KeptAnswer>>();

  find(charts: Charts, key: string): KeptAnswer | undefined {
    return this.#of.get(charts)?.get(key);
  }

  /** Keeps it where the same was asked not long ago. */
  keep(charts: Charts, key: string, { headers, body, operation }: KeptAnswer): void {
    if (!this.#doorKeeper.hasSeen(key)) return;
    let answers = this.#of.get(charts);
    if (!answers) {
      answers = new LRUCache({
        maxSize: mostBytes,
        maxEntrySize: mostBytesOfOne,
        sizeCalculation: ({ body }, { length }) => bytesOfEntry + 2 * length + body.length,
      });
      this.#of.set(charts, answers);
    }
    // Of its own: a body may be a part of something larger, which would stay as long.
    const own = Buffer.allocUnsafeSlow(body.length);
    body.copy(own);
    answers.set(key, { headers, body: own, operation });
  }
}
