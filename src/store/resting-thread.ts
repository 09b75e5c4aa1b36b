import type { Worker } from 'node:worker_threads';

/** So many milliseconds a thread waits for more work: whoever has published once often does so again. */
const longestRest = 60_000;

interface Resting {
  readonly worker: Worker;
  /** It rests no more. */
  readonly rise: () => void;
}

const resting = new WeakMap<AbortSignal, Resting>();

/** Keeps a thread for whoever comes with the same signal, as long as that is not aborted. The process may end meanwhile. */
export function layToRest(worker: Worker, signal: AbortSignal): void {
  takeRested(signal)
    ?.terminate()
    .catch(() => undefined);
  const end = (): void => {
    rise();
    worker.terminate().catch(() => undefined);
  };
  const alarm = setTimeout(end, longestRest).unref();
  const rise = (): void => {
    clearTimeout(alarm);
    resting.delete(signal);
    signal.removeEventListener('abort', end);
    worker.off('exit', rise).off('error', rise).ref();
  };
  signal.addEventListener('abort', end);
  worker.on('exit', rise).on('error', rise).unref();
  resting.set(signal, { worker, rise });
  if (signal.aborted) end();
}

/** The thread that rests there; undefined when none does. */
export function takeRested(signal: AbortSignal): Worker | undefined {
  const found = resting.get(signal);
  found?.rise();
  return found?.worker;
}
