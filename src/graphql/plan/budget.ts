/** Bytes, as far as they can be told. */
const mostBytes = 64 * 1024 * 1024;

/**
 * What plans and the fragments they keep may take together. When it is spent, all of them are given up, and those begin
 * anew that are asked: a text takes little, and what is worked out for it may be ten thousand times as much.
 */
export class Budget {
  #left = mostBytes;

  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** Whether there was room for so many bytes more. */
  take(bytes: number): boolean {
    this.#left -= bytes;
    return !this.isSpent;
  }
}
