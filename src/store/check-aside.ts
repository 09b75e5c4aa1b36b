import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ResourceLimits } from 'node:worker_threads';
import type { ChartFolder } from '../../seed/index';
import { checkWorker } from '../package-info';
import { Documents } from './document-parts';
import type { Asked, Part } from './document-parts';
import { StoreFault } from './place';
import { layToRest, takeRested } from './resting-thread';

/**
 * Checks charts as `loadCharts` does, in a thread of its own, so that whoever is being served does not wait for it. The
 * thread stays for a while for the next check with the same signal: to start one takes longer than most checks.
 *
 * @param signal ends it before its time
 * @param resourceLimits how much memory a thread that is started may take; as much as the process
 * @throws StoreFault when the thread dies
 */
export async function checkAside(
  folders: readonly ChartFolder[],
  signal: AbortSignal,
  resourceLimits: ResourceLimits = {},
): Promise<Documents> {
  const documents = new Documents();
  const worker = takeRested(signal) ?? new Worker(checkWorker, { resourceLimits, argv: [], execArgv: [] });
  const ending = new AbortController();
  const ended = once(worker, 'exit', { signal: AbortSignal.any([signal, ending.signal]) }).then(([code]) => {
    throw new Error(`it ended with ${String(code)}`);
  });
  ended.catch(() => undefined);
  try {
    for (let asked: Asked = folders; ; asked = 'more') {
      const answer = once(worker, 'message', { signal: ending.signal });
      worker.postMessage(asked);
      const [part] = (await Promise.race([answer, ended])) as [Part | null];
      if (part === null) break;
      documents.add(part);
      await nextTurn();
    }
    layToRest(worker, signal);
    return documents;
  } catch (error) {
    await worker.terminate();
    signal.throwIfAborted();
    throw new StoreFault(
      `The charts could not be checked: ${error instanceof Error ? error.message : String(error)}.`,
      {
        cause: error,
      },
    );
  } finally {
    ending.abort();
  }
}
