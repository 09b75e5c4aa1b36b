import { Charts } from '../../src/chart/charts';
import type { Standing } from '../../src/chart/standing';
import { Documents, partsOf, partsOfDefects } from '../../src/store/document-parts';
import { Follower } from '../../src/store/follower';
import { StoreFault } from '../../src/store/faults';
import type { Edition, KeptChart, Place } from '../../src/store/place';
import { loadChart } from '../../seed/index';
import { chartText } from '../support/chart-folder';
import { until } from '../support/until';

/** What an edition holds: the titles of its charts, which are all called "a"; a fault stands for what cannot be had. */
type Content = readonly string[] | StoreFault;

/** Editions that a test makes, each later than the one before; it hints at each. */
class Editions implements Place {
  readonly betweenLooks = 1000;
  readonly longestPause = 5000;
  readonly #contents: Content[] = [];
  #hinted = (): void => undefined;

  add(...contents: Content[]): void {
    this.#contents.push(...contents);
    this.#hinted();
  }

  newest(): Promise<Edition> {
    return Promise.resolve(this.#edition(this.#contents.length));
  }

  #edition(version: number): Edition {
    return {
      name: `Version ${String(version)}`,
      version,
      key: String(version),
      open: () => this.#open(version),
      before: () => Promise.resolve(version === 1 ? null : this.#edition(version - 1)),
    };
  }

  #open(version: number): Promise<KeptChart[]> {
    const content = this.#contents[version - 1] ?? [];
    if (content instanceof StoreFault) return Promise.reject(content);
    return Promise.resolve(
      content.map((title) => {
        const read = () => Promise.resolve({ name: title, files: [] });
        return { name: title, digest: digestOf(title), read, publications: () => Promise.resolve([]) };
      }),
    );
  }

  onHint(callBack: () => void): void {
    this.#hinted = callBack;
  }

  close(): void {
    this.add(new StoreFault('It is closed.'));
  }
}

const load = (title: string) => loadChart(title, [{ name: `${title}.yaml`, text: chartText('a', title) }]);
const digestOf = (title: string): string => {
  const loaded = load(title);
  return 'defects' in loaded ? title : loaded.chart.document.digest;
};

/** Follows what the test makes; gives what was told, each in few words. */
function follow(place: Place): { readonly follower: Follower; readonly told: string[] } {
  const told: string[] = [];
  const follower = new Follower({
    place,
    checker: {
      check: (charts) => {
        const documents = new Documents();
        for (const loaded of charts.map(({ name }) => load(name)))
          for (const part of 'defects' in loaded ? partsOfDefects(loaded.defects) : partsOf(loaded.chart.document))
            documents.add(part);
        return Promise.resolve(documents);
      },
      close: () => Promise.resolve(),
    },
    assemble: (charts) => new Charts(charts, 'a', 'test'),
    tell: (standing) => told.push(inShort(standing)),
  });
  return { follower, told };
}

function inShort({ charts, version, stale }: Standing): string {
  const titles = charts?.all.map(({ header }) => header.title).join(', ') ?? 'nothing';
  return `${titles}, version ${String(version)}${stale ? `; ${stale.reason.slice(0, 30)}` : ''}`;
}

const unfit = '[';

describe('what a follower tells', () => {
  it.each<[name: string, begin: Content[], then: Content[][], told: string[]]>([
    [
      'each version once',
      [['One']],
      [[['Two']], [['Three']]],
      ['One, version 1', 'Two, version 2', 'Three, version 3'],
    ],
    [
      'of a version that will not do, once, and of the next that will',
      [['One']],
      [[[unfit]], [['Three']]],
      ['One, version 1', 'One, version 1; Version 2 has a defect: [.yaml', 'Three, version 3'],
    ],
    [
      'at first, of the newest version that will do, and why it is not a newer one',
      [['One'], ['Two'], [unfit]],
      [[['Four']]],
      ['Two, version 2; Version 3 has a defect: [.yaml', 'Four, version 4'],
    ],
    [
      'nothing but why, while none will do',
      [[unfit]],
      [[['Two']]],
      ['nothing, version null; Version 1 has a defect: [.yaml', 'Two, version 2'],
    ],
    [
      'of what cannot be had, and when it can again',
      [['One']],
      [[new StoreFault('It is away.')], [['One']]],
      ['One, version 1', 'One, version 1; It is away.', 'One, version 3'],
    ],
    ['of the same charts in another version', [['One']], [[['One']]], ['One, version 1', 'One, version 2']],
    [
      'of two charts of one name as of a defect',
      [['One']],
      [[['Two', 'Three']]],
      ['One, version 1', 'One, version 1; Version 2 has a defect: Three:'],
    ],
  ])('is %s', async (_name, begin, then, expected) => {
    const place = new Editions();
    place.add(...begin);
    const { follower, told } = follow(place);
    const first = expected.length - then.length;
    for (const [index, contents] of [[], ...then].entries()) {
      place.add(...contents);
      await until(
        () => told.length,
        (length) => length >= first + index,
      );
    }
    const charts = follower.standing.charts?.all;
    await follower.close();
    expect(told).toEqual(expected);
    expect(charts).toHaveLength(1);
  });
});
