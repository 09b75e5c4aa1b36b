/**
 * One turn of the event loop for each piece of long work. Owners take turns: a request that has much to do holds up
 * another one by a single piece.
 */
export class Turns {
  readonly #waiting = new Map<object, (() => void)[]>();

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
    start?.();
  };
}
