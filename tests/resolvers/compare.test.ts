import { join } from 'node:path';
import { Charts } from '../../src/chart/charts';
import { chartFrom, chartsOf, dataFolder } from '../support/charts';
import { dataOf, refusalOf } from '../support/run-query';

const sections = (name: string): string => `units:
  - {slug: top, kind: agency, names: [{text: ${name}, cites: [book/S1]}]}
  - {slug: one, kind: branch, placements: [{parent: top, from: 2001, cites: [book/S1]}]}
  - slug: two
    kind: office
    names: [{text: Two, until: 2010-06-01, cites: [book/S1]}, {text: Second, from: 2010-06-01, cites: [book/S1]}]
    designations: [{text: branch, kind: branch, from: 2010-06-01, cites: [book/S1]}]
    placements:
      - {parent: top, from: 2001, until: 2010-06-01, cites: [book/S1]}
      - {parent: one, from: 2010-06-01, cites: [book/S1]}
  - {slug: three, kind: office, placements: [{parent: top, from: 2001, cites: [book/S1]}]}
  - {slug: four, kind: office, placements: [{parent: one, cites: [book/S1]}]}
events:
  - {kind: abolished, date: 2010-01-01, origins: [{unit: three}], cites: [book/S1]}
  - {kind: established, date: 2010-02-02, results: [four], cites: [book/S1]}
  - {kind: moved, date: 2010-06-01, origins: [{unit: two}], results: [two], fromParent: top, toParent: one, cites: [book/S1]}
  - {kind: renamed, date: 2010-06-01, origins: [{unit: two}], results: [two], cites: [book/S1]}
`;
const sample = chartFrom(sections('Top'), 'coversUntil: 2020-12-31\n  namespace: samples');
const news = chartFrom(sections('Top in the news'), 'namespace: samples');
Object.assign(news.header, { slug: 'news' });
const stranger = chartFrom(sections('Top'));
Object.assign(stranger.header, { slug: 'stranger' });
const foreigner = chartFrom(sections('Top'), 'namespace: elsewhere');
Object.assign(foreigner.header, { slug: 'foreigner' });
const charts = new Charts([foreigner, news, sample, stranger], 'sample', 'test');

const query = `query ($from: ChartView!, $to: ChartView!, $first: Int, $after: String) { compare(from: $from, to: $to) {
  fromDate toDate from { slug } to { slug } unchangedCount
  changes(first: $first, after: $after) { totalCount nodes { kinds before { slug name asOf } after { slug name asOf parent { slug } } events { changeKind date { text } } } } } }`;

const named = (slug: string, name: string, asOf: string | null) => ({ slug, name, asOf });

describe('Query.compare', () => {
  it('“`compare` tells structure only: added, removed, renamed, moved, reclassified”, and by which events', async () => {
    const [first, second] = ['2009-01-01', '2010-12-31'];
    const views = { from: { asOf: first }, to: { asOf: second } };
    expect(await dataOf(charts, query, { ...views, first: 100 })).toEqual({
      compare: {
        fromDate: first,
        toDate: second,
        from: { slug: 'sample' },
        to: { slug: 'sample' },
        unchangedCount: 2,
        changes: {
          totalCount: 3,
          nodes: [
            {
              kinds: ['ADDED'],
              before: null,
              after: { ...named('four', 'four', second), parent: { slug: 'one' } },
              events: [{ changeKind: 'ESTABLISHED', date: { text: '2 February 2010' } }],
            },
            {
              kinds: ['RENAMED', 'MOVED', 'RECLASSIFIED'],
              before: named('two', 'Two', first),
              after: { ...named('two', 'Second', second), parent: { slug: 'one' } },
              events: [
                { changeKind: 'MOVED', date: { text: '1 June 2010' } },
                { changeKind: 'RENAMED', date: { text: '1 June 2010' } },
              ],
            },
            {
              kinds: ['REMOVED'],
              before: named('three', 'three', first),
              after: null,
              events: [{ changeKind: 'ABOLISHED', date: { text: '1 January 2010' } }],
            },
          ],
        },
      },
    });
  });

  it('“A view with neither field is the default chart, latest. Two identical views give no changes”', async () => {
    expect(await dataOf(charts, query, { from: {}, to: {}, first: 10 })).toEqual({
      compare: {
        fromDate: null,
        toDate: null,
        from: { slug: 'sample' },
        to: { slug: 'sample' },
        unchangedCount: 4,
        changes: { totalCount: 0, nodes: [] },
      },
    });
  });

  it('“`compare` pairs units by slug”, also across the charts of a namespace; “`events` are given within one chart”', async () => {
    const { compare } = await dataOf<{ compare: { changes: { nodes: unknown[] } } }>(charts, query, {
      from: { chart: 'news' },
      to: { chart: 'sample', asOf: '2010-01-15' },
      first: 100,
    });
    expect(compare.changes.nodes).toMatchObject([
      { kinds: ['RENAMED'], before: { name: 'Top in the news', asOf: null }, after: { name: 'Top' }, events: [] },
      { kinds: ['RENAMED', 'MOVED', 'RECLASSIFIED'], after: { slug: 'two' }, events: [] },
      { kinds: ['REMOVED'], before: { slug: 'four' }, events: [] },
    ]);
  });

  it('refuses charts that share no namespace', async () => {
    expect(await refusalOf(charts, query, { from: { chart: 'stranger' }, to: {}, first: 1 })).toEqual([
      'BAD_USER_INPUT: from and to are the charts "stranger" and "sample"; expected two dates of one chart, or two charts of one namespace: only there is the same slug the same body.',
    ]);
    for (const [from, to] of [
      ['sample', 'stranger'],
      ['sample', 'foreigner'],
      ['stranger', 'foreigner'],
    ]) {
      expect(await refusalOf(charts, query, { from: { chart: from }, to: { chart: to }, first: 1 })).toHaveLength(1);
    }
  });

  it('is null when there is no such chart', async () => {
    expect(await dataOf(charts, query, { from: { chart: 'nowhere' }, to: {}, first: 1 })).toEqual({ compare: null });
  });

  it('pages through the changes, with cursors that fit no other comparison', async () => {
    const paged = `query ($asOf: Date, $after: String) { compare(from: {asOf: "2009-01-01"}, to: {asOf: $asOf}) {
      changes(first: 2, after: $after) { edges { cursor node { kinds } } pageInfo { hasNextPage endCursor } } } }`;
    interface Page {
      readonly compare: {
        readonly changes: { readonly edges: unknown[]; readonly pageInfo: { readonly endCursor: string } };
      };
    }
    const { changes } = (await dataOf<Page>(charts, paged, { asOf: '2010-12-31' })).compare;
    expect(changes).toMatchObject({ edges: [{}, {}], pageInfo: { hasNextPage: true } });
    const after = changes.pageInfo.endCursor;
    expect(await dataOf(charts, paged, { asOf: '2010-12-31', after })).toMatchObject({
      compare: { changes: { edges: [{ node: { kinds: ['REMOVED'] } }], pageInfo: { hasNextPage: false } } },
    });
    expect(await refusalOf(charts, paged, { asOf: '2011-12-31', after })).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: after is /),
    ]);
  });

  it('refuses pages of other sizes than 1 to 100, and a slug of 201 characters', async () => {
    for (const first of [0, 101]) {
      expect(await refusalOf(charts, query, { from: {}, to: {}, first })).toEqual([
        `BAD_USER_INPUT: first is "${String(first)}"; expected a whole number from 1 to 100.`,
      ]);
    }
    expect(await refusalOf(charts, query, { from: { chart: 'x'.repeat(201) }, to: {}, first: 1 })).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: .*chart is "x{60}…"; expected a text of at most 200 characters\.$/),
    ]);
  });

  it('finds no change between two dates of a chart without dates', async () => {
    const harbour = chartsOf(join(dataFolder, 'charts'), 'harbour-news');
    const views = { from: { asOf: '1900-01-01' }, to: { asOf: '2000-01-01' } };
    expect(await dataOf(harbour, query, { ...views, first: 1 })).toMatchObject({
      compare: { unchangedCount: 2, changes: { totalCount: 0 } },
    });
  });
});
