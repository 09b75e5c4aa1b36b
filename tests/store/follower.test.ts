import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { StoredChart } from '../../seed/index';
import { Charts } from '../../src/chart/charts';
import { CheckThread } from '../../src/store/check-thread';
import { Follower } from '../../src/store/follower';
import type { FollowerOptions } from '../../src/store/follower';
import { StoreFault } from '../../src/store/faults';
import type { Edition, Place } from '../../src/store/place';
import { markedChart } from '../support/marked-chart';
import { until } from '../support/until';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const { folder, chart } = markedChart(1);
const stored: StoredChart = {
  name: folder.name,
  files: folder.texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
};

const publications = (): Promise<never[]> => Promise.resolve([]);

/** A version that has one chart, or is other than that. */
const edition = (version: number, more: Partial<Edition> = {}): Edition => ({
  name: 'A version',
  version,
  key: String(version),
  open: () =>
    Promise.resolve([{ name: 'marked', digest: chart.digest, read: () => Promise.resolve(stored), publications }]),
  before: () => Promise.resolve(null),
  ...more,
});

/** A place that has one version, or is other than that; the test gives its hints. */
function placeOf(more: Partial<Place> = {}): Place & { readonly hint: () => void } {
  let hinted = (): void => undefined;
  return {
    betweenLooks: 1000,
    longestPause: 5000,
    newest: () => Promise.resolve(edition(1)),
    onHint: (callBack) => (hinted = callBack),
    close: () => undefined,
    hint: () => {
      hinted();
    },
    ...more,
  };
}

function follow(place: Place, more: Partial<FollowerOptions> = {}): Follower {
  return new Follower({
    place,
    checker: new CheckThread(),
    assemble: (charts) => new Charts(charts, 'marked', 'test'),
    tell: () => undefined,
    ...more,
  });
}

const reading = (read: () => Promise<StoredChart>): Partial<Edition> => ({
  open: () => Promise.resolve([{ name: 'marked', digest: '', read, publications }]),
});

/** What takes until the place is closed. */
function stuck(): {
  readonly hasBegun: Promise<void>;
  readonly begin: () => Promise<never>;
  readonly close: () => void;
} {
  const [beginning, closing] = [new AbortController(), new AbortController()];
  return {
    hasBegun: once(beginning.signal, 'abort').then(() => undefined),
    begin: async () => {
      beginning.abort();
      await once(closing.signal, 'abort');
      throw new StoreFault('It is closed.');
    },
    close: () => {
      closing.abort();
    },
  };
}

describe('a follower', () => {
  /** Time stands still: it looks because of hints alone, until the test lets time pass. */
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'performance', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks again when it is hinted at something while it looks, and whenever a second has passed', async () => {
    let looks = 0;
    const place = placeOf({
      newest: async () => {
        looks += 1;
        if (looks === 1) place.hint();
        await nextTurn();
        return edition(looks);
      },
    });
    const follower = follow(place);
    const serves = (version: number): Promise<unknown> =>
      until(
        () => follower.standing.version,
        (served) => served === version,
      );
    await serves(2);
    await jest.advanceTimersByTimeAsync(1000);
    await serves(3);
    await follower.close();
    expect(looks).toBe(3);
  });

  it('looks once at a time and leaves no alarm behind, however many hints come', async () => {
    let [looks, looking, most] = [0, 0, 0];
    const place = placeOf({
      newest: async () => {
        looks += 1;
        looking += 1;
        most = Math.max(most, looking);
        for (let count = 0; count < 10; count += 1) place.hint();
        await nextTurn();
        looking -= 1;
        return edition(1);
      },
    });
    const follower = follow(place);
    await until(
      () => looks,
      (count) => count > 1000,
    );
    await follower.close();
    expect([most, jest.getTimerCount()]).toEqual([1, 0]);
  });

  it.each<[string, (begin: () => Promise<never>) => [Partial<Place>, Partial<FollowerOptions>?]]>([
    ['asks what is newest', (begin) => [{ newest: begin }]],
    ['opens a version', (begin) => [{ newest: () => Promise.resolve(edition(1, { open: begin })) }]],
    ['reads a chart', (begin) => [{ newest: () => Promise.resolve(edition(1, reading(begin))) }]],
    ['checks', (begin) => [{}, { checker: { check: begin, close: () => Promise.resolve() } }]],
    ['tells', (begin) => [{}, { tell: () => void begin().catch(() => undefined) }]],
  ])('can be closed while it %s, and does nothing any more', async (_name, stick) => {
    const { hasBegun, begin, close } = stuck();
    const [atPlace, options] = stick(begin);
    const place = placeOf({ close, ...atPlace });
    const follower = follow(place, options);
    await hasBegun;
    await follower.close();
    const newest = jest.spyOn(place, 'newest');
    place.hint();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(newest).not.toHaveBeenCalled();
  });

  it('does not begin to check what it was reading when it was closed', async () => {
    let finish: (read: StoredChart) => void = () => undefined;
    const read = new Promise<StoredChart>((resolve) => (finish = resolve));
    const opened = jest.fn(() => read);
    const check = jest.fn();
    const place = placeOf({ newest: () => Promise.resolve(edition(1, reading(opened))) });
    const follower = follow(place, { checker: { check, close: () => Promise.resolve() } });
    await until(
      () => opened.mock.calls.length,
      (count) => count > 0,
    );
    const closed = follower.close();
    finish(stored);
    await closed;
    expect(check).not.toHaveBeenCalled();
  });

  it('lets go of what it served first once it serves something else', async () => {
    const place = placeOf();
    const first = (): NonNullable<FollowerOptions['first']> => ({
      charts: new Charts([markedChart(2).chart], 'marked', 'test'),
      publications: new Map(),
      key: 'first',
    });
    const follower = follow(place, { first: first() });
    const served = new WeakRef(follower.standing.charts ?? place);
    await until(
      () => follower.standing.version,
      (version) => version === 1,
    );
    collectGarbage();
    expect(served.deref()).toBeUndefined();
    await follower.close();
  });
});
