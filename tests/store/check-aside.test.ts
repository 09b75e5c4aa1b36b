import { getHeapStatistics } from 'node:v8';
import workerThreads from 'node:worker_threads';
import type { Worker } from 'node:worker_threads';
import type { StoredChart } from '../../seed/index';
import { checkAside } from '../../src/store/check-aside';
import { chartText } from '../support/chart-folder';

/** One file, and whatever follows in it. */
function stored(rest = ''): StoredChart {
  return { name: 'a', files: [{ name: 'a/chart.yaml', bytes: Buffer.from(chartText('a') + rest) }] };
}

const units = (count: number, kind: string): string =>
  Array.from({ length: count }, (_, unit) => `  - {slug: u${String(unit)}, kind: ${kind}, outside: true}\n`).join('');

const never = new AbortController().signal;

describe('charts that are checked aside', () => {
  const threads: Worker[] = [];
  /** What is done to a thread as soon as it runs. */
  let meet: (thread: Worker) => void;
  const { Worker: Thread } = workerThreads;
  beforeEach(() => {
    meet = () => undefined;
    jest.spyOn(workerThreads, 'Worker').mockImplementation((...args) => {
      const thread = new Thread(...args);
      threads.push(thread);
      thread.once('online', () => {
        meet(thread);
      });
      return thread;
    });
  });
  /** Nothing is left running. */
  afterEach(() => {
    jest.restoreAllMocks();
    expect(threads.splice(0).filter(({ threadId }) => threadId !== -1)).toEqual([]);
  });

  it('are given whole, or with every defect, however many there are', async () => {
    const sound = await checkAside([stored(), stored(units(1200, 'office'))], never);
    expect(sound.all.map(({ chart, units: { length } }) => [chart.slug, length])).toEqual([
      ['a', 1],
      ['a', 1201],
    ]);
    const broken = await checkAside([stored(units(1200, 'offices'))], never);
    expect([broken.all, broken.defects.length]).toEqual([[], 1200]);
    expect(broken.defects.at(-1)).toMatchObject({ file: 'a/chart.yaml', line: 1211 });
  });

  it('are a fault that can be told when they are too large for the thread, which dies of it', async () => {
    const limits = { maxOldGenerationSizeMb: 16 };
    await expect(checkAside([stored(units(30_000, 'office'))], never, limits)).rejects.toMatchObject({
      name: 'StoreFault',
      message: 'The charts could not be checked: memory ran out.',
    });
  });

  it('are a fault that can be told when the thread is ended from outside', async () => {
    meet = (thread) => void thread.terminate();
    await expect(checkAside([stored(units(5000, 'office'))], never)).rejects.toMatchObject({
      name: 'StoreFault',
      message: 'The charts could not be checked: the thread that did it has died.',
      details: 'It ended with 1.',
    });
  });

  it('are left when whoever asked does not want them any more', async () => {
    const abort = new AbortController();
    meet = () => {
      abort.abort();
    };
    await expect(checkAside([stored(units(5000, 'office'))], abort.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });

  it('are not tried where there is not the memory for them', async () => {
    const bytes = new Uint8Array(Math.ceil(getHeapStatistics().heap_size_limit / 10) + 1);
    const tried = checkAside([{ name: 'a', files: [{ name: 'a/chart.yaml', bytes }] }], never);
    await expect(tried).rejects.toThrow(/^The charts want some \d+ MB of memory; there are \d+ MB\.$/);
    expect(threads).toEqual([]);
  });
});
