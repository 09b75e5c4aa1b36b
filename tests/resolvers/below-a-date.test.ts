import { charts, unitOn } from '../support/dated-charts';
import { dataOf, refusalOf } from '../support/run-query';

describe('“`facts`: those in which the unit is the unit, an origin or a result, valid on the date”', () => {
  it('leaves out what no longer holds, does not hold yet, or has not happened', async () => {
    const statements = async (slug: string, asOf: string | null): Promise<string[]> => {
      const unit = (await unitOn(slug, asOf, 'facts { statement }')) as { facts: { statement: string }[] };
      return unit.facts.map(({ statement }) => statement);
    };
    expect(await statements('board', '2009-12-31')).toContain('New Board, duty: keep the keys (end: 2010).');
    expect(await statements('board', '2009-12-31')).not.toContain('New Board, duty: ring the bell (start: 2010).');
    expect(await statements('board', '2010-01-01')).not.toContain('New Board, duty: keep the keys (end: 2010).');
    expect(await statements('desk', '2013-12-31')).toEqual([
      'The unit is called “Desk”.',
      'Desk belongs to Top (start: in or before 30 June 2010).',
    ]);
    expect(await statements('desk', '2015-05-04')).toHaveLength(3);
    expect(await statements('desk', '2015-05-05')).toContain('Desk and ancestor were merged into Lab (5 May 2015).');
    expect(await statements('board', '2013-05-31')).not.toContain('New Board, personnel: five (1 June 2013).');
    expect(await statements('board', '2013-06-01')).toContain('New Board, personnel: five (1 June 2013).');
    expect(await statements('lab', null)).toContain('Desk and ancestor were merged into Lab (5 May 2015).');
  });

  it('and so do responsibilities and relations', async () => {
    const query = `{ responsibilities(asOf: "2009-12-31") { nodes { title } } later: responsibilities(asOf: "2010-01-01") { nodes { title } } }`;
    expect(await dataOf(charts, query)).toEqual({
      responsibilities: { nodes: [{ title: 'Keep the keys' }] },
      later: { nodes: [{ title: 'Ring the bell' }] },
    });
    expect(await unitOn('desk', '2013-12-31', 'relations { other { slug } }')).toEqual({ relations: [] });
    expect(await unitOn('desk', '2014-01-01', 'relations { other { slug asOf } }')).toEqual({
      relations: [{ other: { slug: 'lab', asOf: null } }],
    });
  });
});

it('“`predecessors`, `successors`: not cut off by the date”', async () => {
  expect(await unitOn('desk', '2004-01-01', 'successors { slug }')).toEqual({ successors: [{ slug: 'lab' }] });
  expect(await unitOn('lab', null, 'predecessors { slug status }')).toEqual({
    predecessors: [
      { slug: 'desk', status: 'ACTIVE' },
      { slug: 'ancestor', status: 'ENDED' },
    ],
  });
});

describe('“The id of every object read below an entry point with a date (units, facts, events) carries the chart and the date. Ids of charts, laws, sources and passages carry no date and lead to the latest state”', () => {
  it('so that no two dates share an id', async () => {
    const query = `{ agency(asOf: "2004-01-01") { id asOf children { nodes { id asOf names { id unit { id } } parent { id } } } chart { id subject { id asOf } } } }`;
    const { agency } = await dataOf<{ agency: object }>(charts, query);
    expect(agency).toMatchObject({
      id: 'unit:sample@2004-01-01:top',
      asOf: '2004-01-01',
      chart: { id: 'chart:sample', subject: { id: 'unit:sample:top', asOf: null } },
    });
    const dated = (await dataOf<{ agency: { children: unknown } }>(charts, query)).agency.children;
    const evidence =
      '{ agency(asOf: "2004-01-01") { names { citations { source { id } passage { id facts { id } } } } } }';
    expect(await dataOf(charts, evidence)).toMatchObject({
      agency: {
        names: [
          {
            citations: [
              {
                source: { id: 'source:sample:book' },
                passage: {
                  id: 'passage:sample:book/S1',
                  facts: expect.arrayContaining([{ id: 'name:sample:top/1' }]) as unknown,
                },
              },
            ],
          },
        ],
      },
    });
    const ids = [...JSON.stringify(dated).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !id?.includes('@2004-01-01:'))).toEqual([]);
  });

  it('also where the date is answered as the latest state', async () => {
    const query = `{ agency(asOf: "2099-01-01") { id asOf } undated: agency(chart: "undated", asOf: "2004-01-01") { id asOf } }`;
    expect(await dataOf(charts, query)).toEqual({
      agency: { id: 'unit:sample@2099-01-01:top', asOf: '2099-01-01' },
      undated: { id: 'unit:undated@2004-01-01:top', asOf: '2004-01-01' },
    });
  });
});

it('“`node(id)` answers exactly the view that the id names: same chart, same date”', async () => {
  const query = `{ nodes(ids: ["unit:sample@2004-01-01:board", "unit:sample@2000-01-01:board", "placement:sample@2004-01-01:desk/1", "unit:sample@2004-13-01:board"]) {
    id ... on OrgUnit { name asOf children { nodes { slug } } } ... on Placement { parent { id } } } }`;
  expect(await dataOf(charts, query)).toEqual({
    nodes: [
      {
        id: 'unit:sample@2004-01-01:board',
        name: 'Old Board',
        asOf: '2004-01-01',
        children: { nodes: [{ slug: 'desk' }, { slug: 'hall' }] },
      },
      null,
      { id: 'placement:sample@2004-01-01:desk/1', parent: { id: 'unit:sample@2004-01-01:board' } },
      null,
    ],
  });
});

it('“`elsewhere` keeps the date”', async () => {
  const both = (slug: string, asOf: string): Promise<unknown> =>
    unitOn(slug, asOf, 'elsewhere { name asOf chart { slug } }');
  expect(await both('top', '2004-01-01')).toEqual({
    elsewhere: [{ name: 'Other Top', asOf: '2004-01-01', chart: { slug: 'undated' } }],
  });
  const query = `{ unit(by: {slug: "lab"}, chart: "undated", asOf: "2004-01-01") { asOf elsewhere { slug } } }`;
  expect(await dataOf(charts, query)).toEqual({ unit: { asOf: '2004-01-01', elsewhere: [] } });
});

it('“Cursors name the last row and are bound to the field, its arguments, the chart and the date”', async () => {
  const query = `query ($asOf: Date, $after: String) { agency(asOf: $asOf) { children(first: 1, after: $after) { nodes { slug } pageInfo { endCursor } } } }`;
  const { agency } = await dataOf<{ agency: { children: { pageInfo: { endCursor: string } } } }>(charts, query, {
    asOf: '2004-01-01',
  });
  const after = agency.children.pageInfo.endCursor;
  expect(await dataOf(charts, query, { asOf: '2004-01-01', after })).toMatchObject({
    agency: { children: { nodes: [{ slug: 'board' }] } },
  });
  expect(await refusalOf(charts, query, { asOf: '2004-01-02', after })).toEqual([
    expect.stringMatching(/^BAD_USER_INPUT: after is /),
  ]);
});
