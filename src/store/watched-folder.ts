import { createHash } from 'node:crypto';
import { digestOf, readFolders, stampsOf } from '../../seed/index';
import { StoreFault, Unfit } from './place';
import type { Edition, KeptChart, Place } from './place';

const name = 'What the folder holds now';

/**
 * A folder of charts as a place to follow. Files are not written in one go: what is in it is taken when two looks have
 * found the same, and nothing has changed while it was read. That the system would tell of changes is not relied on: it
 * does not where a folder is a link, or lies on another machine.
 */
export class WatchedFolder implements Place {
  readonly #directory: string;
  #seen: Edition;
  #settled: Edition;

  constructor(directory: string) {
    this.#directory = directory;
    this.#seen = this.#settled = this.#edition();
  }

  newest(): Promise<Edition> {
    const found = this.#edition();
    if (found.key === this.#seen.key) this.#settled = found;
    this.#seen = found;
    return Promise.resolve(this.#settled);
  }

  before(): Promise<null> {
    return Promise.resolve(null);
  }

  open(edition: Edition): Promise<readonly KeptChart[]> {
    const read = readFolders(this.#directory);
    if (this.#edition().key !== edition.key) return Promise.reject(new StoreFault('The folder is being written.'));
    if (read.defects.length > 0) return Promise.reject(Unfit.of(name, read.defects));
    return Promise.resolve(
      read.folders.map((folder) => ({
        name: folder.name,
        digest: digestOf(folder.texts),
        read: () => Promise.resolve(folder),
      })),
    );
  }

  onHint(): void {
    // A look costs next to nothing.
  }

  close(): void {
    // Nothing is open.
  }

  #edition(): Edition {
    const key = createHash('sha256')
      .update(JSON.stringify(stampsOf(this.#directory)))
      .digest('hex');
    return { name, version: null, key };
  }
}
