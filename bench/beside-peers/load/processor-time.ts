import { readdirSync, readFileSync } from 'node:fs';

/** The processor time that the threads of processes have taken, in microseconds, as the scheduler of Linux counts it. */
export function processorTime(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + ofThreads(`/proc/${String(pid)}/task`), 0);
}

function ofThreads(folder: string): number {
  return readdirSync(folder).reduce((sum, thread) => sum + nanoseconds(`${folder}/${thread}/schedstat`) / 1000, 0);
}

function nanoseconds(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]);
  } catch {
    return 0; // Ended since it was listed.
  }
}
