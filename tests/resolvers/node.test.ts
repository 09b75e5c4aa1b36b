import { join } from 'node:path';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { ask, dataOf, refusalOf } from '../support/run-query';

const everyId = `
  query ($chart: String) {
    chart(slug: $chart) {
      id __typename
      laws { id __typename }
      sources { id __typename passages { id __typename facts { id __typename } } }
      events { id __typename }
      roots { id __typename facts { id __typename } }
    }
    units(chart: $chart, first: 1000, filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}) {
      nodes {
        id __typename
        names { id __typename } designations { id __typename } placements { id __typename } relations { id __typename }
        omissions { id __typename } responsibilities { id __typename } figures { id __typename } events { id __typename }
      }
    }
  }`;

interface Identified {
  readonly id: string;
  readonly __typename: string;
}

function identified(value: unknown): Identified[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    'id' in value && '__typename' in value ? [{ id: value.id, __typename: value.__typename } as Identified] : [];
  return [...here, ...Object.values(value).flatMap(identified)];
}

describe('“Every id that this version of the chart gave out resolves; an unknown one is null; a malformed one is null too”, and Query.node', () => {
  it.each([
    ['the shipped chart', chartsOf(shippedFolder), 'ice'],
    ['the record', chartsOf(shippedFolder), 'ice-record'],
    ['another chart', chartsOf(join(dataFolder, 'charts')), 'harbour'],
  ])('resolves every id that %s gives out, to the same thing', async (_which, charts, chart) => {
    const given = [
      ...new Map(identified(await dataOf(charts, everyId, { chart })).map((one) => [one.id, one])).values(),
    ];
    expect(given.length).toBeGreaterThan(chart === 'harbour' ? 30 : 250);
    for (const batch of Array.from({ length: Math.ceil(given.length / 100) }, (_, index) =>
      given.slice(index * 100, index * 100 + 100),
    )) {
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }';
      expect((await dataOf<{ nodes: unknown }>(charts, query, { ids: batch.map(({ id }) => id) })).nodes).toEqual(
        batch,
      );
    }
    expect(given.every(({ id }) => /^[\x21-\x7e]{1,200}$/.test(id))).toBe(true);
  });

  const charts = chartsOf(shippedFolder);

  it.each([
    'unit:ice:nobody',
    'unit:nowhere:ice-policy',
    'unit:ice@2009-02-30:ice-policy',
    'law:ice@2009-01-01:civil-rights-act-of-1964',
    'name:ice:ice-policy/99',
    'event:ice:99',
    'event:ice-record:0',
    'event:ice-record:01',
    'event:ice-record:1.0',
    'event:ice-record:-1',
    'chart:ice:more',
    'desk:ice:ice-policy',
    'nonsense',
    '',
    '\u0000',
    'unit:ice:__proto__',
    'x'.repeat(10_000),
  ])('is null for %j', async (id) => {
    expect(await ask(charts, 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({
      data: { node: null },
      errors: [],
    });
  });
});

describe('an id', () => {
  it('counts the events of a chart, and the facts of one type of a unit, from 1', async () => {
    const query = '{ chart { events { id } } office(slug: "records") { responsibilities { id } } }';
    const data = await dataOf<{ chart: { events: object[] }; office: { responsibilities: object[] } }>(
      chartsOf(join(dataFolder, 'charts')),
      query,
    );
    expect(data.chart.events[0]).toEqual({ id: 'event:harbour:1' });
    const key = 'responsibility:harbour:records';
    expect(data.office.responsibilities).toEqual([{ id: `${key}/1` }, { id: `${key}/2` }, { id: `${key}/3` }]);
  });
});

describe('Query.nodes', () => {
  const charts = chartsOf(shippedFolder);
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Law { title } } }';

  it('keeps the order and puts null in the place of an unknown id', async () => {
    const ids = ['law:ice:civil-rights-act-of-1964', 'nobody', 'chart:ice'];
    expect(await dataOf(charts, query, { ids })).toEqual({
      nodes: [{ __typename: 'Law', title: 'Civil Rights Act of 1964' }, null, { __typename: 'Chart' }],
    });
  });

  it('takes at most 100', async () => {
    expect(await refusalOf(charts, query, { ids: Array<string>(101).fill('chart:ice') })).toEqual([
      'BAD_USER_INPUT: ids is a list of 101; expected a list of at most 100 ids.',
    ]);
  });
});
