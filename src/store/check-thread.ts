import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { types } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { StoredChart } from '../../seed/index';
import { checkWorker } from '../package-info';
import { Documents } from './document-parts';
import type { Asked, Part } from './document-parts';
import { StoreFault } from './faults';

/** So many milliseconds it waits for more to check: whoever has published once often does so again. */
const longestRest = 60_000;
/** A thread that has checked more bytes than that does not rest: what it holds is worth more than the time to start another. */
const mostKept = 2 ** 23;
/** A chart takes so many times the memory of its files, as measured with 100,000 units. */
const memoryPerByte = 10;

/**
 * Checks charts as `loadCharts` does, in a thread of its own, so that whoever is being served does not wait for it. The
 * thread is started when it is wanted and stays for a while: to start one takes longer than most checks.
 */
export class CheckThread {
  #worker: Worker | undefined;
  #rest: NodeJS.Timeout | undefined;

  /**
   * Whoever calls waits for the end of one before the next. The bytes of the files are handed over, and are gone here.
   *
   * @throws StoreFault when the thread dies or is closed, or when there is not the memory to try
   */
  async check(charts: readonly StoredChart[]): Promise<Documents> {
    const size = sizeOf(charts);
    requireMemory(size);
    clearTimeout(this.#rest);
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const documents = new Documents();
    const over = new AbortController();
    const died = once(worker, 'exit', over).then(([code]) => {
      throw new Error(`It ended with ${String(code)}.`);
    });
    died.catch(() => undefined);
    const ask = async (asked: Asked): Promise<Part | null> => {
      worker.postMessage(asked, asked === 'more' ? [] : buffersOf(asked));
      const answer = once(worker, 'message', over) as Promise<[Part | null]>;
      return (await Promise.race([answer, died]))[0];
    };
    try {
      for (let part = await ask(charts); part !== null; part = await ask('more')) {
        documents.add(part);
        await nextTurn();
      }
    } catch (error) {
      await this.close();
      const isFull = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      const reason = isFull ? 'memory ran out' : 'the thread that did it has died';
      throw new StoreFault(`The charts could not be checked: ${reason}.`, { cause: error });
    } finally {
      over.abort();
    }
    // Whoever has nothing else to do may end meanwhile.
    worker.unref();
    if (size > mostKept) await this.close();
    else this.#rest = setTimeout(() => void this.close(), longestRest).unref();
    return documents;
  }

  async close(): Promise<void> {
    clearTimeout(this.#rest);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(checkWorker, { argv: [], execArgv: [] });
    // One that dies while it rests, or is being ended, has nobody else to tell.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }
}

/** Whoever runs out of memory in earnest may take the process along, even from a thread of its own. */
function requireMemory(size: number): void {
  const { heap_size_limit: there } = getHeapStatistics();
  const needed = size * memoryPerByte;
  if (needed > there)
    throw new StoreFault(`The charts want some ${inMegabytes(needed)} of memory; there are ${inMegabytes(there)}.`);
}

/** In bytes. */
function sizeOf(charts: readonly StoredChart[]): number {
  return charts.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function inMegabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 2 ** 20))} MB`;
}

/** Those that hold the bytes of a file alone, as small ones do not. */
function buffersOf(charts: readonly StoredChart[]): ArrayBuffer[] {
  const files = charts.flatMap((chart) => chart.files);
  return files.flatMap(({ bytes: { buffer, byteLength } }) =>
    types.isArrayBuffer(buffer) && buffer.byteLength === byteLength ? [buffer] : [],
  );
}
