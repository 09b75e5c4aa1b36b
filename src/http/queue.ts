/** Says that the work is done; to say so again changes nothing. */
export type Leave = () => void;

/** Lets so many in at the same time, and so many more wait, first come first served. */
export class Queue {
  readonly #most: { readonly running: number; readonly waiting: number };
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(most: { readonly running: number; readonly waiting: number }) {
    this.#most = most;
  }

  /** @returns null when too many wait already, or when whoever waited has gone */
  async enter(gone: AbortSignal): Promise<Leave | null> {
    if (this.#running < this.#most.running) this.#running += 1;
    else if (this.#waiting.size >= this.#most.waiting || !(await this.#turn(gone))) return null;
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
  #turn(gone: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const start = (): void => {
        if (this.#waiting.delete(start)) resolve(true);
      };
      this.#waiting.add(start);
      gone.addEventListener('abort', () => {
        if (this.#waiting.delete(start)) resolve(false);
      });
    });
  }
}
