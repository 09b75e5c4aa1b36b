import { renameSync, utimesSync } from 'node:fs';
import { StoreFault } from '../../src/store/faults';
import type { Edition } from '../../src/store/place';
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

  /** What lies there, settled; fails where that cannot be told. */
  const settled = async (): Promise<Edition> => {
    const edition = await place.newest();
    if (!edition) throw new Error('It is being written.');
    return edition;
  };
  const digestNow = async (): Promise<string | undefined> => (await (await settled()).open())[0]?.digest;

  it('gives nothing of a file that is being written, though each piece of it were sound, until a look finds it as the last one did', async () => {
    const { key } = await settled();
    for (let length = 10; length < whole.length; length += 100) {
      folder.write(file, whole.slice(0, length));
      expect(await place.newest()).toBeNull();
    }
    folder.write(file, whole);
    expect(await place.newest()).toBeNull();
    expect((await settled()).key).not.toBe(key);
  });

  it('takes what has stayed as it is from look to look for whole: a writer who pauses for longer is not noticed', async () => {
    const { key } = await settled();
    folder.write(file, whole.slice(0, 100));
    await place.newest();
    expect((await settled()).key).not.toBe(key);
  });

  it('says so when it never stays as it is', async () => {
    const look = (title: string): Promise<Edition | null> => {
      folder.write(file, chartText('a', title));
      return place.newest();
    };
    for (const title of ['Second', 'Third', 'Fourth', 'Fifth']) expect(await look(title)).toBeNull();
    await expect(look('Sixth')).rejects.toEqual(new StoreFault('The folder is being written.'));
    expect((await settled()).key).not.toBe(place.first.key);
  });

  it('is what it was when it is gone for some looks and comes back', async () => {
    const gone = `${folder.path}.old`;
    renameSync(folder.path, gone);
    await place.newest();
    await expect((await settled()).open()).rejects.toThrow('cannot be read');
    renameSync(gone, folder.path);
    expect(await place.newest()).toBeNull();
    expect((await settled()).key).toBe(place.first.key);
  });

  it('does not open what has changed since it was seen', async () => {
    const seen = await settled();
    folder.write(file, whole);
    await expect(seen.open()).rejects.toEqual(new StoreFault('The folder is being written.'));
  });

  it('does not open what changes while it is read', async () => {
    const opening = (await settled()).open();
    folder.write(file, whole);
    await expect(opening).rejects.toEqual(new StoreFault('The folder is being written.'));
  });

  it('knows charts again whose files are saved as they were', async () => {
    const before = await digestNow();
    const { key } = await settled();
    folder.write(file, chartText('a'));
    await place.newest();
    expect((await settled()).key).not.toBe(key);
    expect(await digestNow()).toBe(before);
  });

  it('sees another file of the same length and times', async () => {
    utimesSync(folder.at(file), 1e9, 1e9);
    await place.newest();
    const { key } = await settled();
    folder.write(file, chartText('a', 'Fir5t'));
    utimesSync(folder.at(file), 1e9, 1e9);
    await place.newest();
    expect((await settled()).key).not.toBe(key);
  });

  it('stops reading when it is closed', async () => {
    folder.write('a/units.jsonl', '\n'.repeat(2 ** 24));
    await place.newest();
    const opening = (await settled()).open();
    place.close();
    await expect(opening).rejects.toThrow('aborted');
  });
});
