import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { types } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import type { StoredChart } from '../../seed/index';
import { checkWorker } from '../package-info';
import { Documents } from './document-parts';
import type { Part } from './document-parts';
import { StoreFault } from './place';

/** A chart takes so many times the memory of its files, as measured with 100,000 units. */
const memoryPerByte = 10;

/**
 * Checks charts as `loadCharts` does, in a thread of its own, so that whoever is being served does not wait for it. The
 * bytes of their files are handed over, and are gone here.
 *
 * @param signal ends it before its time
 * @param resourceLimits how much memory it may take; as much as the process
 * @throws StoreFault when the thread dies, or there is not the memory to try
 */
export async function checkAside(
  charts: readonly StoredChart[],
  signal: AbortSignal,
  resourceLimits: ResourceLimits = {},
): Promise<Documents> {
  requireMemory(charts);
  const documents = new Documents();
  const transferList = charts.flatMap(({ files }) => files.flatMap(({ bytes }) => ownBuffer(bytes)));
  const worker = new Worker(checkWorker, { workerData: charts, transferList, resourceLimits, argv: [], execArgv: [] });
  // One that dies while it is being ended has nobody else to tell.
  worker.on('error', () => undefined);
  const ending = new AbortController();
  const ended = once(worker, 'exit', { signal: AbortSignal.any([signal, ending.signal]) }).then(([code]) => {
    throw new Error(`It ended with ${String(code)}.`);
  });
  ended.catch(() => undefined);
  try {
    for (;;) {
      const answer = once(worker, 'message', { signal: ending.signal });
      worker.postMessage('next');
      const [part] = (await Promise.race([answer, ended])) as [Part | null];
      if (part === null) return documents;
      documents.add(part);
      await nextTurn();
    }
  } catch (error) {
    signal.throwIfAborted();
    const isFull = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    const reason = isFull ? 'memory ran out' : 'the thread that did it has died';
    throw new StoreFault(`The charts could not be checked: ${reason}.`, { cause: error });
  } finally {
    ending.abort();
    await worker.terminate();
  }
}

/** Whoever runs out of memory in earnest may take the process along, even from a thread of its own. */
function requireMemory(charts: readonly StoredChart[]): void {
  const size = charts.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes.length, 0);
  const { heap_size_limit: there } = getHeapStatistics();
  const needed = size * memoryPerByte;
  if (needed > there)
    throw new StoreFault(`The charts want some ${inMegabytes(needed)} of memory; there are ${inMegabytes(there)}.`);
}

function inMegabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 2 ** 20))} MB`;
}

/** That of bytes which share it with no others, as small ones may. */
function ownBuffer({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return types.isArrayBuffer(buffer) && buffer.byteLength === byteLength ? [buffer] : [];
}
