import { Charts } from '../../src/chart/charts';
import { chartFrom, only } from '../support/charts';
import { dataOf, refusalOf } from '../support/run-query';

const sections = `units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
  - slug: board
    kind: branch
    names:
      - {text: Old Board, from: 2002, until: 2005-07-01, cites: [book/S1]}
      - {text: New Board, from: 2007-07-01, cites: [book/S1]}
      - {text: OB, kind: acronym, until: 2005-07-01, cites: [book/S1]}
    designations:
      - {text: directorate, from: 2012-02-02, kind: agency, cites: [book/S1]}
    placements: [{parent: top, from: 2001-01-01, cites: [book/S1]}]
    responsibilities:
      - {title: Keep the keys, kind: duty, until: 2010, cites: [book/S1]}
      - {title: Ring the bell, kind: duty, from: 2010, cites: [book/S1]}
  - slug: desk
    kind: office
    names: [{text: Desk, cites: [book/S1]}]
    placements:
      - {parent: board, from: 2003-03, until: in or before 2010-06-30, cites: [book/S1]}
      - {parent: top, from: in or before 2010-06-30, cites: [book/S1]}
    relations:
      - {kind: supports, other: lab, from: 2014, cites: [book/S1]}
  - slug: hall
    kind: office
    names: [{text: Hall, cites: [book/S1]}, {text: HL, kind: acronym, until: 2008, cites: [book/S1]}]
    placements: [{parent: board, from: 2001-01-01, cites: [book/S1]}]
  - {slug: annex, kind: office, placements: [{parent: hall, cites: [book/S1]}]}
  - {slug: lab, kind: office, names: [{text: Lab, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: bare, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: dream, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: ancestor, kind: office, outside: true}
  - slug: wing
    kind: office
    designations: [{text: big, kind: branch, from: 2013, until: 2014-04-04, cites: [book/S1]}]
    placements: [{parent: top, from: 2012-01-01, until: 2014-04-04, cites: [book/S1]}]
  - {slug: attic, kind: office, placements: [{parent: top, from: 2016-01-01, cites: [book/S1]}]}
  - {slug: cellar, kind: office, placements: [{parent: top, from: 2016-01-01, cites: [book/S1]}]}
events:
  - {kind: abolished, date: 2008-08-08, origins: [{unit: hall}], cites: [book/S1]}
  - {kind: merged, date: 2015-05-05, origins: [{unit: desk, partial: true}, {unit: ancestor, partial: false}], results: [lab], cites: [book/S1]}
  - {kind: abolished, date: 2014-04-04, origins: [{unit: wing}], cites: [book/S1]}
  - {kind: merged, date: 2016-06-06, origins: [{unit: attic}, {unit: top}], results: [top], cites: [book/S1]}
  - {kind: merged, origins: [{unit: cellar}, {unit: top}], results: [top], cites: [book/S1]}
  - {kind: established, planned: true, date: 2011, results: [dream], cites: [book/S1]}
`;
const chart = chartFrom(sections, 'coversUntil: 2020-12-31\n  namespace: samples');
const undated = chartFrom(sections.replaceAll('text: Top', 'text: Other Top'), 'namespace: samples');
Object.assign(undated.header, { slug: 'undated' });
const charts = new Charts([chart, undated], 'sample', 'test');

interface Unit {
  readonly slug: string;
}

/** The slugs below 'top' on a date, as an outline. */
async function outlineOn(asOf: string | null, slug: string | null = null): Promise<string> {
  const query = `query ($asOf: Date, $chart: String) {
    agency(asOf: $asOf, chart: $chart) { descendants(first: 100) { edges { depth node { slug } } } } }`;
  const { agency } = await dataOf<{ agency: { descendants: { edges: { depth: number; node: Unit }[] } } }>(
    charts,
    query,
    { asOf, chart: slug },
  );
  return agency.descendants.edges.map(({ depth, node }) => '-'.repeat(depth - 1) + node.slug).join(' ');
}

async function unitOn(slug: string, asOf: string | null, fields: string): Promise<unknown> {
  const query = `query ($slug: String!, $asOf: Date) { unit(by: {slug: $slug}, asOf: $asOf) { ${fields} } }`;
  return (await dataOf<{ unit: unknown }>(charts, query, { slug, asOf })).unit;
}

describe('“Without `asOf`: the latest state on record, planned changes left out, today’s clock never asked”', () => {
  it('“Tree fields hold only units that exist on the date; without a date, those that have not ended”', async () => {
    expect(await outlineOn(null)).toBe('attic bare cellar desk lab board');
  });

  it('shows a plan only as a plan', async () => {
    expect(await unitOn('dream', null, 'status parent { slug }')).toEqual({ status: 'PLANNED', parent: null });
    expect(await unitOn('dream', '2011-06-01', 'status')).toBeNull();
  });
});

it('“A date after `coversUntil` answers as the latest state”', async () => {
  expect(await outlineOn('2020-12-31')).toBe(await outlineOn('2021-01-01'));
  expect(await outlineOn('2099-01-01')).toBe(await outlineOn(null));
});

it('“On a chart without dates every date answers as the latest state”', async () => {
  for (const asOf of ['1900-01-01', '2004-01-01']) {
    expect(await outlineOn(asOf, 'undated')).toBe(await outlineOn(null, 'undated'));
  }
});

describe('“An uncertain bound takes effect on its `earliest` day, else on its `latest`”', () => {
  it.each([
    ['the day before', '2003-02-28', 'bare board -hall --annex'],
    ['March 2003, on its first day', '2003-03-01', 'bare board -desk -hall --annex'],
    ['in or before 2010-06-30, the day before', '2010-06-29', 'bare board -desk'],
    ['in or before 2010-06-30, on that day', '2010-06-30', 'bare desk board'],
  ])('%s (%s)', async (_which, asOf, expected) => {
    expect(await outlineOn(asOf)).toBe(expected);
  });
});

it('“`end` is the first day on which a thing no longer holds”', async () => {
  expect(await outlineOn('2008-08-07')).toContain('hall');
  expect(await outlineOn('2008-08-08')).not.toContain('hall');
});

it('“A start that is null sets no limit; an end that is null has not come”', async () => {
  expect(await outlineOn('0001-01-01')).toBe('bare');
  expect(await outlineOn('2020-12-31')).toContain('bare');
});

it('“A unit exists on a date when its period holds and its parent, if it has one then, exists”', async () => {
  expect(await outlineOn('2000-12-31')).not.toContain('annex');
  expect(await outlineOn('2001-01-01')).toContain('annex');
  expect(await unitOn('annex', '2009-01-01', 'status')).toEqual({ status: 'ENDED' });
});

it('“`UNKNOWN`” it is from the day on which it went, nobody says how far, into another', async () => {
  const status = async (asOf: string | null): Promise<unknown> => unitOn('attic', asOf, 'status parent { slug }');
  expect(await status('2016-06-05')).toEqual({ status: 'ACTIVE', parent: { slug: 'top' } });
  expect(await status('2016-06-06')).toEqual({ status: 'UNKNOWN', parent: { slug: 'top' } });
  expect(await status(null)).toEqual({ status: 'UNKNOWN', parent: { slug: 'top' } });
  expect(await unitOn('cellar', '2020-12-31', 'status')).toEqual({ status: 'ACTIVE' });
  expect(await unitOn('cellar', null, 'status')).toEqual({ status: 'UNKNOWN' });
});

it('a unit of whose beginning no event tells begins with its first place in the tree', async () => {
  expect(await unitOn('desk', '2004-01-01', 'period { start { text } end { text } }')).toEqual({
    period: { start: { text: 'March 2003' }, end: null },
  });
});

describe('“Looked up by key (or `at`) before it began: null”', () => {
  it('by slug, name and acronym', async () => {
    const query = `{ slug: unit(by: {slug: "lab"}, asOf: "2015-05-04") { slug } name: unit(by: {name: "Lab"}, asOf: "2015-05-04") { slug }
      office(slug: "lab", asOf: "2015-05-04") { slug } acronym: unit(by: {acronym: "OB"}, asOf: "2000-01-01") { slug }
      branch(slug: "board", asOf: "2000-01-01") { slug } there: office(slug: "lab", asOf: "2015-05-05") { slug } }`;
    expect(await dataOf(charts, query)).toEqual({
      slug: null,
      name: null,
      office: null,
      acronym: null,
      branch: null,
      there: { slug: 'lab' },
    });
  });

  it('by `at`', async () => {
    expect(
      await unitOn('lab', null, 'before: at(date: "2015-05-04") { slug } then: at(date: "2015-05-05") { slug asOf }'),
    ).toEqual({ before: null, then: { slug: 'lab', asOf: '2015-05-05' } });
  });

  it('in lists', async () => {
    const query = `{ units(filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}, asOf: "2009-01-01") { nodes { slug status } } }`;
    const { units } = await dataOf<{ units: { nodes: { slug: string; status: string }[] } }>(charts, query);
    expect(units.nodes.map(({ slug, status }) => `${slug} ${status}`)).toEqual([
      ...['top ACTIVE', 'bare ACTIVE', 'board ACTIVE', 'desk ACTIVE', 'ancestor ACTIVE', 'annex ENDED', 'hall ENDED'],
    ]);
  });
});

it('“After it ended: answered, `status: ENDED`, with its last name, `parent` null, in nobody’s children”', async () => {
  const fields = 'name acronym status parent { slug } depth children { totalCount } asOf';
  expect(await unitOn('hall', '2012-01-01', fields)).toEqual({
    name: 'Hall',
    acronym: 'HL',
    status: 'ENDED',
    parent: null,
    depth: 0,
    children: { totalCount: 0 },
    asOf: '2012-01-01',
  });
  expect(await unitOn('board', '2012-01-01', 'children { nodes { slug } }')).toEqual({ children: { nodes: [] } });
});

it('“A unit reached through events, facts, relations or lineage that does not exist on the date is answered as `ENDED`, or, if still to come, in its latest state with `asOf` null”', async () => {
  const fields = `successors { slug status asOf } events { results { slug asOf } }
    facts { subjects { slug } } placements { parent { slug status asOf } }`;
  expect(await unitOn('desk', '2012-01-01', fields)).toMatchObject({
    successors: [{ slug: 'lab', status: 'ACTIVE', asOf: null }],
    events: [{ results: [{ slug: 'lab', asOf: null }] }],
    placements: [
      { parent: { slug: 'board', status: 'ACTIVE', asOf: '2012-01-01' } },
      { parent: { slug: 'top', asOf: '2012-01-01' } },
    ],
  });
  expect(await unitOn('annex', '2012-01-01', 'placements { parent { slug status asOf } }')).toEqual({
    placements: [{ parent: { slug: 'hall', status: 'ENDED', asOf: '2012-01-01' } }],
  });
  expect(await unitOn('desk', '2000-01-01', 'slug')).toBeNull();
});

describe('“`name`: the one valid on the date, else the nearest in time, else the slug; it never fails”', () => {
  it.each([
    ['before the first', 'board', '2001-06-01', 'Old Board'],
    ['valid', 'board', '2005-06-30', 'Old Board'],
    ['between two, nearer to the one before', 'board', '2006-06-29', 'Old Board'],
    ['between two, as near to either', 'board', '2006-07-01', 'Old Board'],
    ['between two, nearer to the one after', 'board', '2006-07-02', 'New Board'],
    ['the latest', 'board', null, 'New Board'],
    ['none', 'bare', '2005-01-01', 'bare'],
  ])('%s', async (_which, slug, asOf, name) => {
    expect(await unitOn(slug, asOf, 'name')).toEqual({ name });
  });

  it('and an acronym only while it is borne', async () => {
    expect(await unitOn('board', '2005-06-30', 'acronym')).toEqual({ acronym: 'OB' });
    expect(await unitOn('board', '2005-07-01', 'acronym')).toEqual({ acronym: null });
  });
});

it('keeps, after the end of a unit, the kind that it was read as last', async () => {
  const read = (asOf: string | null): Promise<unknown> => unitOn('wing', asOf, 'kind status');
  expect(await read('2012-12-31')).toEqual({ kind: 'OFFICE', status: 'ACTIVE' });
  expect(await read('2013-06-01')).toEqual({ kind: 'BRANCH', status: 'ACTIVE' });
  for (const asOf of ['2014-04-04', '2019-01-01', null]) {
    expect(await read(asOf)).toEqual({ kind: 'BRANCH', status: 'ENDED' });
  }
});

it('reads a unit as another kind while a designation says so', async () => {
  const query = `{ before: unit(by: {slug: "board"}, asOf: "2012-02-01") { __typename kind } branch(slug: "board", asOf: "2012-02-02") { slug }
    agency(slug: "board", asOf: "2012-02-02") { kind } top: agency(asOf: "2012-02-02") { branches { slug } agencies { slug } } }`;
  expect(await dataOf(charts, query)).toEqual({
    before: { __typename: 'Branch', kind: 'BRANCH' },
    branch: null,
    agency: { kind: 'AGENCY' },
    top: { branches: [], agencies: [{ slug: 'board' }] },
  });
});

describe('“`facts`: those in which the unit is the unit, an origin or a result, valid on the date”', () => {
  it('leaves out what no longer holds, does not hold yet, or has not happened', async () => {
    const statements = async (slug: string, asOf: string | null): Promise<string[]> => {
      const unit = (await unitOn(slug, asOf, 'facts { statement }')) as { facts: { statement: string }[] };
      return unit.facts.map(({ statement }) => statement);
    };
    expect(await statements('board', '2009-12-31')).toContain('New Board, duty: keep the keys (until 2010).');
    expect(await statements('board', '2009-12-31')).not.toContain('New Board, duty: ring the bell (from 2010).');
    expect(await statements('board', '2010-01-01')).not.toContain('New Board, duty: keep the keys (until 2010).');
    expect(await statements('desk', '2013-12-31')).toEqual([
      'The unit is called “Desk”.',
      'Desk belongs to Top (from in or before 30 June 2010).',
    ]);
    expect(await statements('desk', '2015-05-04')).toHaveLength(3);
    expect(await statements('desk', '2015-05-05')).toContain('Desk and ancestor were merged into Lab (5 May 2015).');
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

it('a date that is none is refused before anything is executed', async () => {
  const expected = 'expected a day of the calendar, such as "2003-03-01".';
  expect(await refusalOf(only(chart), '{ agency(asOf: "2004-02-30") { name } }')).toEqual([
    `BAD_USER_INPUT: "2004-02-30" is not a Date; ${expected}`,
  ]);
  expect(await refusalOf(only(chart), '{ agency(asOf: 2004) { name } }')).toEqual([
    `BAD_USER_INPUT: 2004 is not a Date; ${expected}`,
  ]);
  const query = 'query ($day: Date) { agency(asOf: $day) { name } }';
  for (const day of ['2004-1-1', 2004, true, ['2004-01-01'], { day: 1 }, 'x'.repeat(200)]) {
    const [refusal] = await refusalOf(only(chart), query, { day });
    expect(refusal).toMatch(/^BAD_USER_INPUT: .* is not a Date; expected a day of the calendar/);
    expect(refusal?.length).toBeLessThan(450);
  }
});
