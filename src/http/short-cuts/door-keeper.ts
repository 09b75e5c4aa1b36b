const size = 1 << 15;
/** Of the hash FNV-1a. */
const [offset, prime] = [0x811c9dc5, 0x01000193];

/**
 * Tells what comes again from what comes once, in little memory and without keeping either: whoever asks something else
 * each time drives nothing out that is asked again and again. Now and then it takes one thing for another.
 *
 * @see https://arxiv.org/abs/1512.00727 TinyLFU, whose door keeper it is like
 */
export class DoorKeeper {
  readonly #hashes = new Int32Array(size);

  /** Whether it came before, not long ago. */
  hasSeen(key: string): boolean {
    let hash = offset;
    for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), prime);
    const place = hash & (size - 1);
    const isKnown = this.#hashes[place] === hash;
    this.#hashes[place] = hash;
    return isKnown;
  }
}
