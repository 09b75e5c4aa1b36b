/** Says that the work is done; to say so again changes nothing. */
export type Leave = () => void;

/** Requests that are worked on at the same time, and that wait for it. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
}

type WhenGone = (callBack: () => void) => void;

/** Lets so many in at the same time, and so many more wait, first come first served. */
export class Queue {
  readonly #most: Load;
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(most: Load) {
    this.#most = most;
  }

  get load(): Load {
    return { running: this.#running, waiting: this.#waiting.size };
  }

  /**
   * @param whenGone calls back when whoever enters has gone
   * @returns null when too many wait already, or when whoever waited has gone
   */
  async enter(whenGone: WhenGone): Promise<Leave | null> {
    if (this.#running < this.#most.running) this.#running += 1;
    else if (this.#waiting.size >= this.#most.waiting || !(await this.#turn(whenGone))) return null;
    return this.#place();
  }

  /** For whoever has been in before: waits like everybody, and is not turned away by those who came later. */
  async enterAgain(): Promise<Leave> {
    if (this.#running < this.#most.running) this.#running += 1;
    else await this.#turn(() => undefined);
    return this.#place();
  }

  #place(): Leave {
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      this.#leave();
    };
  }

  /** The place is handed on, so that nobody takes it before the one who has waited longest. */
  #leave(): void {
    const [next] = this.#waiting;
    if (next) next();
    else this.#running -= 1;
  }

  /** False when whoever waits has gone. */
  #turn(whenGone: WhenGone): Promise<boolean> {
    return new Promise((resolve) => {
      const start = (): void => {
        if (this.#waiting.delete(start)) resolve(true);
      };
      this.#waiting.add(start);
      whenGone(() => {
        if (this.#waiting.delete(start)) resolve(false);
      });
    });
  }
}
