import { createHash } from 'node:crypto';
import { digestOfFiles, formatDefects, readStored, stampsOf } from '../../seed/index';
import { inShort, StoreFault } from './faults';
import { folderPublication } from './folder-publication';
import { inTurns } from './in-turns';
import type { Edition, KeptChart, Place } from './place';

const name = 'What the folder holds now';

/** After so many looks that have each found something else, it is said that nothing can be taken. */
const mostUnsettled = 5;

/**
 * A folder of charts as a place to follow. Files are not written in one go: what is in it is taken when two looks have
 * found the same, and nothing has changed while it was read. That the system would tell of changes is not relied on: it
 * does not where a folder is a link, or lies on another machine.
 */
export class WatchedFolder implements Place {
  /** What it held when it began to be watched. */
  readonly first: Edition;
  readonly betweenLooks = 1000;
  readonly longestPause = 2000;
  readonly #directory: string;
  readonly #closing = new AbortController();
  #seen: string;
  #unsettled = 0;

  private constructor(directory: string, key: string) {
    this.#directory = directory;
    this.#seen = key;
    this.first = this.#edition(key);
  }

  static async of(directory: string): Promise<WatchedFolder> {
    return new WatchedFolder(directory, await keyOf(directory));
  }

  async newest(): Promise<Edition | null> {
    const key = await keyOf(this.#directory);
    this.#unsettled = key === this.#seen ? 0 : this.#unsettled + 1;
    this.#seen = key;
    if (this.#unsettled >= mostUnsettled) throw beingWritten();
    return this.#unsettled > 0 ? null : this.#edition(key);
  }

  onHint(): void {
    // A look costs little.
  }

  close(): void {
    this.#closing.abort();
  }

  #edition(key: string): Edition {
    return { name, version: null, key, open: () => this.#open(key), before: () => Promise.resolve(null) };
  }

  async #open(key: string): Promise<readonly KeptChart[]> {
    const kept: KeptChart[] = [];
    const { charts, defects } = await readStored(this.#directory);
    for (const chart of charts) {
      const digest = await inTurns(digestOfFiles(chart.files), this.#closing.signal);
      const publication = folderPublication(chart.name, digest);
      kept.push({
        name: chart.name,
        digest,
        read: () => Promise.resolve(chart),
        publications: () => Promise.resolve([publication]),
      });
    }
    if ((await keyOf(this.#directory)) !== key) throw beingWritten();
    // What keeps a file from being read may go without a trace in the folder: it is worth another try.
    if (defects.length > 0) throw new StoreFault(inShort(name, defects), { cause: new Error(formatDefects(defects)) });
    return kept;
  }
}

async function keyOf(directory: string): Promise<string> {
  const stamps = await stampsOf(directory);
  return createHash('sha256').update(JSON.stringify(stamps)).digest('hex');
}

function beingWritten(): StoreFault {
  return new StoreFault('The folder is being written.');
}
