import type { Change, Comparison } from '../../web/state/comparison';
import { countsInWords, eventsBetween, sideInWords } from '../../web/time/comparison-words';
import { pageAloud } from '../../web/time/page-aloud';
import { firstView } from '../../web/state/address';

const change = (kinds: Change['kinds'], ...events: string[]): Change => ({
  kinds,
  before: null,
  after: null,
  events: events.map((id) => ({ id, statement: id })),
});

const comparison = (changes: readonly Change[], more: Partial<Comparison> = {}): Comparison => ({
  before: { chart: 'record', asOf: '2009-01-01' },
  after: { chart: 'record', asOf: null },
  titles: { before: 'Record', after: 'Record' },
  isAcrossCharts: false,
  side: 'after',
  unchangedCount: 3,
  changeCount: changes.length,
  changes,
  ...more,
});

describe('a comparison in words', () => {
  const changes = [change(['ADDED'], 'e'), change(['MOVED', 'RENAMED'], 'e', 'f'), change(['ADDED'])];

  it('counts each kind of change, in one order', () => {
    expect(countsInWords(comparison(changes))).toBe('2 added, 1 renamed, 1 moved');
    expect(countsInWords(comparison([change(['RECLASSIFIED'])]))).toBe('1 of another kind');
    expect(countsInWords(comparison([]))).toBe('No difference');
  });

  it('does not say that another chart added anything', () => {
    expect(countsInWords(comparison(changes, { isAcrossCharts: true }))).toBe(
      '2 only in the second, 1 by another name, 1 in another place',
    );
  });

  it('tells when there are more than it counts', () => {
    expect(countsInWords(comparison(changes, { changeCount: 900 }))).toBe(
      '2 added, 1 renamed, 1 moved among the first 3 of 900',
    );
  });

  it('tells each event once', () => {
    expect(eventsBetween(comparison(changes)).map(({ id }) => id)).toEqual(['e', 'f']);
  });

  it('names its sides', () => {
    expect(sideInWords({ chart: null, asOf: '2009-01-01' })).toBe('1 January 2009');
    expect(sideInWords({ chart: null, asOf: null })).toBe('the latest state');
  });
});

describe('a page told to ears', () => {
  const page = { view: firstView, chart: null, unit: null, comparison: null, problem: null };
  const dated = { coversUntil: '2020-01-01' } as NonNullable<Parameters<typeof pageAloud>[0]['chart']>;

  it.each<[Partial<Parameters<typeof pageAloud>[0]>, string]>([
    [
      { chart: dated, view: { ...firstView, about: 'visas', asOf: '2009-01-01' } },
      'Who is responsible for “visas”?, as of 1 January 2009',
    ],
    [{ view: { ...firstView, find: 'visas' } }, 'Found for “visas”'],
    [
      { problem: { status: 404, title: 'No such unit', explanation: '', suggestions: [] }, comparison: comparison([]) },
      'No such unit, 0 differences',
    ],
    [{}, ''],
  ])('is said in a few words', (part, words) => {
    expect(pageAloud({ ...page, ...part })).toBe(words);
  });
});
