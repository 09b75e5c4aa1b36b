import { utimesSync } from 'node:fs';
import { StoreFault } from '../../src/store/faults';
import { WatchedFolder } from '../../src/store/watched-folder';
import { chartText, makeChartFolder } from '../support/chart-folder';
import type { ChartFolder } from '../support/chart-folder';

const file = 'a/chart.yaml';
const whole = chartText('a', 'Second');

describe('a watched folder', () => {
  let folder: ChartFolder;
  let place: WatchedFolder;
  beforeEach(async () => {
    folder = makeChartFolder({ [file]: chartText('a') });
    place = await WatchedFolder.of(folder.path);
  });
  afterEach(() => {
    place.close();
    folder.remove();
  });

  const digestNow = async (): Promise<string | undefined> =>
    (await (await place.newest()).open()).map(({ digest }) => digest)[0];

  it('gives nothing of a file that is being written, though each piece of it were sound, until a look finds it as the last one did', async () => {
    const before = await place.newest();
    for (let length = 10; length < whole.length; length += 100) {
      folder.write(file, whole.slice(0, length));
      expect(await place.newest()).toEqual(before);
    }
    folder.write(file, whole);
    expect(await place.newest()).toEqual(before);
    expect((await place.newest()).key).not.toBe(before.key);
  });

  it('takes what has stayed as it is from look to look for whole: a writer who pauses for longer is not noticed', async () => {
    const before = await place.newest();
    folder.write(file, whole.slice(0, 100));
    await place.newest();
    expect((await place.newest()).key).not.toBe(before.key);
  });

  it('says so when it never stays as it is', async () => {
    const looks = Array.from({ length: 5 }, (_, look) => async () => {
      folder.write(file, chartText('a', `Title ${String(look)}`));
      return place.newest();
    });
    for (const look of looks.slice(1)) expect(await look()).toBe(place.first);
    await expect(looks[0]?.()).rejects.toEqual(new StoreFault('The folder is being written.'));
    expect(await place.newest()).not.toBe(place.first);
  });

  it('does not open what has changed since it was seen', async () => {
    const seen = await place.newest();
    folder.write(file, whole);
    await expect(seen.open()).rejects.toEqual(new StoreFault('The folder is being written.'));
  });

  it('does not open what changes while it is read', async () => {
    const opening = (await place.newest()).open();
    folder.write(file, whole);
    await expect(opening).rejects.toEqual(new StoreFault('The folder is being written.'));
  });

  it('knows charts again whose files are saved as they were', async () => {
    const before = await digestNow();
    const { key } = await place.newest();
    folder.write(file, chartText('a'));
    await place.newest();
    expect((await place.newest()).key).not.toBe(key);
    expect(await digestNow()).toBe(before);
  });

  it('sees another file of the same length and times', async () => {
    utimesSync(folder.at(file), 1e9, 1e9);
    await place.newest();
    const { key } = await place.newest();
    folder.write(file, chartText('a', 'Fir5t'));
    utimesSync(folder.at(file), 1e9, 1e9);
    await place.newest();
    expect((await place.newest()).key).not.toBe(key);
  });

  it('stops reading when it is closed', async () => {
    folder.write('a/units.jsonl', '\n'.repeat(2 ** 24));
    await place.newest();
    const opening = (await place.newest()).open();
    place.close();
    await expect(opening).rejects.toThrow('aborted');
  });
});
