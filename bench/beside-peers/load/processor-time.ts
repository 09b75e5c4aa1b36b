import { readdirSync, readFileSync } from 'node:fs';

/**
 * The processor time that processes and those that they have started have taken so far, in microseconds, as the
 * scheduler of Linux counts it. What has ended counts no longer.
 */
export function processorTime(pids: readonly number[]): number {
  return pids.flatMap(threadsOf).reduce((sum, thread) => sum + ofThread(thread), 0);
}

function ofThread(folder: string): number {
  const [nanoseconds = 0] = unlessEnded(() => numbersIn(`${folder}/schedstat`));
  return nanoseconds / 1000 + processorTime(unlessEnded(() => numbersIn(`${folder}/children`)));
}

function threadsOf(pid: number): string[] {
  const folder = `/proc/${String(pid)}/task`;
  return unlessEnded(() => readdirSync(folder)).map((thread) => `${folder}/${thread}`);
}

const numbersIn = (file: string): number[] => readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number);

function unlessEnded<Item>(read: () => Item[]): Item[] {
  try {
    return read();
  } catch {
    return [];
  }
}
