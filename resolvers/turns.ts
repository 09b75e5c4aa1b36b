/** After so many milliseconds without a pause, others are let in. */
const longestPiece = 10;

// eslint-disable-next-line no-restricted-globals -- how long others have waited is all that is asked of the clock
const now = (): number => performance.now();

/**
 * Tells whether more than so many milliseconds have been worked. On a busy machine much more time than that may pass, of
 * which the process had none.
 */
export function workedFor(milliseconds: number): () => boolean {
  const end = now() + milliseconds;
  let before: NodeJS.CpuUsage | undefined;
  return () => {
    if (before && now() <= end) return false;
    // eslint-disable-next-line no-restricted-globals -- likewise
    const { user, system } = process.cpuUsage(before);
    const isOver = before !== undefined && user + system > 1000 * milliseconds;
    before ??= { user, system };
    return isOver;
  };
}

/**
 * One turn of the event loop for each piece of long work. Owners take turns: a request that has much to do holds up
 * another one by a single piece.
 */
class Turns {
  readonly #waiting = new Map<object, (() => void)[]>();
  #since = 0;
  #isRunning = false;

  /** Whether the event loop has been held up for so long that the next piece should wait for its turn. */
  get isDue(): boolean {
    if (this.#isRunning) return now() - this.#since > longestPiece;
    this.#begin();
    return false;
  }

  /** Comes true when it is the turn of that owner. */
  next(owner: object): Promise<void> {
    return new Promise((resolve) => {
      const own = this.#waiting.get(owner);
      if (own) own.push(resolve);
      else this.#waiting.set(owner, [resolve]);
      if (!own && this.#waiting.size === 1) setImmediate(this.#giveOne);
    });
  }

  readonly #giveOne = (): void => {
    const [next] = this.#waiting;
    if (!next) return;
    const [owner, pieces] = next;
    const start = pieces.shift();
    this.#waiting.delete(owner);
    if (pieces.length > 0) this.#waiting.set(owner, pieces);
    if (this.#waiting.size > 0) setImmediate(this.#giveOne);
    this.#begin();
    start?.();
  };

  /** The event loop goes on when all that is done now has been done: measures from here to there. */
  #begin(): void {
    this.#since = now();
    if (this.#isRunning) return;
    this.#isRunning = true;
    setImmediate(() => (this.#isRunning = false));
  }
}

/** Those of the one event loop. */
export const turns = new Turns();
