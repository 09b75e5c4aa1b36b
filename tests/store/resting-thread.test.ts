import { checkAside } from '../../src/store/check-aside';
import { layToRest, takeRested } from '../../src/store/resting-thread';
import { markedChart } from '../support/marked-chart';

const { folder } = markedChart(1);
const broken = { ...folder, texts: folder.texts.slice(0, 1) };

describe('the thread that checks charts', () => {
  let closing: AbortController;
  beforeEach(() => {
    closing = new AbortController();
  });
  afterEach(() => {
    closing.abort();
  });
  const check = async (...folders: (typeof folder)[]): Promise<number[]> => {
    const { all, defects } = await checkAside(folders, closing.signal);
    return [all.length, defects.length];
  };

  it('checks again and again, whatever it has found before', async () => {
    expect(await check(folder)).toEqual([1, 0]);
    expect(await check(broken, folder)).toEqual([1, 1]);
    expect(await check()).toEqual([0, 0]);
    expect(await check(folder)).toEqual([1, 0]);
  });

  it('rests when it has checked, one at most, and ends with whom it checks for', async () => {
    await Promise.all([check(folder), check(folder)]);
    const { signal } = closing;
    const thread = takeRested(signal);
    expect([thread?.threadId, takeRested(signal)]).toEqual([expect.any(Number), undefined]);
    await thread?.terminate();
    await check(folder);
    closing.abort();
    expect(takeRested(signal)).toBeUndefined();
    await expect(check(folder)).rejects.toThrow('aborted');
  });

  it('is replaced by another one when it has died while it rested', async () => {
    await check(folder);
    const thread = takeRested(closing.signal);
    if (!thread) throw new Error('None rests.');
    layToRest(thread, closing.signal);
    await thread.terminate();
    expect(await check(folder)).toEqual([1, 0]);
  });
});
