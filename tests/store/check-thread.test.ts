import { getHeapStatistics } from 'node:v8';
import workerThreads from 'node:worker_threads';
import type { Worker } from 'node:worker_threads';
import type { StoredChart } from '../../seed/index';
import { CheckThread } from '../../src/store/check-thread';
import { chartText } from '../support/chart-folder';

/** One file, and whatever follows in it. */
function stored(rest = ''): StoredChart {
  return { name: 'a', files: [{ name: 'a/chart.yaml', bytes: Buffer.from(chartText('a') + rest) }] };
}

const units = (count: number, kind: string): string =>
  Array.from({ length: count }, (_, unit) => `  - {slug: u${String(unit)}, kind: ${kind}, outside: true}\n`).join('');

describe('charts that are checked in a thread', () => {
  const threads: Worker[] = [];
  /** What is done to a thread as soon as it runs. */
  let meet: (worker: Worker) => void;
  const { Worker: Thread } = workerThreads;
  beforeEach(() => {
    meet = () => undefined;
    jest.spyOn(workerThreads, 'Worker').mockImplementation((...args) => {
      const worker = new Thread(...args);
      threads.push(worker);
      worker.once('online', () => {
        meet(worker);
      });
      return worker;
    });
  });
  let thread: CheckThread;
  beforeEach(() => {
    thread = new CheckThread();
  });
  /** Nothing is left running. */
  afterEach(async () => {
    await thread.close();
    jest.restoreAllMocks();
    expect(threads.splice(0).filter(({ threadId }) => threadId !== -1)).toEqual([]);
  });

  it('are given whole, or with every defect, however many there are', async () => {
    const sound = await thread.check([stored(), stored(units(1200, 'office'))]);
    expect(sound.all.map(({ chart, units: { length } }) => [chart.slug, length])).toEqual([
      ['a', 1],
      ['a', 1201],
    ]);
    const broken = await thread.check([stored(units(1200, 'offices'))]);
    expect([broken.all, broken.defects.length]).toEqual([[], 1200]);
    expect(broken.defects.at(-1)).toMatchObject({ file: 'a/chart.yaml', line: 1211 });
  });

  it('are a fault that can be told when the thread runs out of memory', async () => {
    const fault = Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    meet = (worker) => worker.emit('error', fault);
    await expect(thread.check([stored(units(5000, 'office'))])).rejects.toMatchObject({
      name: 'StoreFault',
      message: 'The charts could not be checked: memory ran out.',
    });
  });

  it('are a fault that can be told when the thread is ended from outside', async () => {
    meet = (worker) => void worker.terminate();
    await expect(thread.check([stored(units(5000, 'office'))])).rejects.toMatchObject({
      name: 'StoreFault',
      message: 'The charts could not be checked: the thread that did it has died.',
      details: 'It ended with 1.',
    });
  });

  it('are left when nobody wants them any more', async () => {
    meet = () => void thread.close();
    await expect(thread.check([stored(units(5000, 'office'))])).rejects.toThrow('could not be checked');
  });

  it('find the thread that checked others before, whatever it found', async () => {
    for (const [rest, found] of [
      [units(3, 'office'), [1, 0]],
      [units(3, 'offices'), [0, 3]],
      ['', [1, 0]],
    ] as const) {
      const { all, defects } = await thread.check([stored(rest)]);
      expect([all.length, defects.length]).toEqual(found);
    }
    expect(threads).toHaveLength(1);
  });

  it('get another thread when it has died while it rested', async () => {
    await thread.check([stored()]);
    await threads[0]?.terminate();
    expect((await thread.check([stored()])).all).toHaveLength(1);
    expect(threads).toHaveLength(2);
  });

  it('are not tried where there is not the memory for them', async () => {
    const bytes = new Uint8Array(Math.ceil(getHeapStatistics().heap_size_limit / 10) + 1);
    const tried = thread.check([{ name: 'a', files: [{ name: 'a/chart.yaml', bytes }] }]);
    await expect(tried).rejects.toThrow(/^The charts want some \d+ MB of memory; there are \d+ MB\.$/);
    expect(threads).toEqual([]);
  });
});
