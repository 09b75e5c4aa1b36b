import { createHash } from 'node:crypto';
import { digestOfFiles, formatDefects, readStored, stampsOf } from '../../seed/index';
import { inTurns } from './in-turns';
import { inShort, StoreFault } from './place';
import type { Edition, KeptChart, Place } from './place';

const name = 'What the folder holds now';

/**
 * A folder of charts as a place to follow. Files are not written in one go: what is in it is taken when two looks have
 * found the same, and nothing has changed while it was read. That the system would tell of changes is not relied on: it
 * does not where a folder is a link, or lies on another machine.
 */
export class WatchedFolder implements Place {
  /** What it held when it began to be watched. */
  readonly first: Edition;
  readonly betweenLooks = 1000;
  readonly #directory: string;
  readonly #closing = new AbortController();
  #seen: Edition;
  #settled: Edition;

  constructor(directory: string) {
    this.#directory = directory;
    this.first = this.#seen = this.#settled = this.#edition();
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

  async open(edition: Edition): Promise<readonly KeptChart[]> {
    const kept: KeptChart[] = [];
    const { charts, defects } = await readStored(this.#directory);
    for (const chart of charts) {
      const digest = await inTurns(digestOfFiles(chart.files), this.#closing.signal);
      kept.push({ name: chart.name, digest, read: () => Promise.resolve(chart) });
    }
    if (this.#edition().key !== edition.key) throw new StoreFault('The folder is being written.');
    // What keeps a file from being read may go without a trace in the folder: it is worth another try.
    if (defects.length > 0) throw new StoreFault(inShort(name, defects), { cause: new Error(formatDefects(defects)) });
    return kept;
  }

  onHint(): void {
    // A look costs next to nothing.
  }

  close(): void {
    this.#closing.abort();
  }

  #edition(): Edition {
    const key = createHash('sha256')
      .update(JSON.stringify(stampsOf(this.#directory)))
      .digest('hex');
    return { name, version: null, key };
  }
}
