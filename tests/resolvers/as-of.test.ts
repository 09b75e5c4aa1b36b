import { chartFrom, only } from '../support/charts';
import { chart, charts, outlineOn, unitOn } from '../support/dated-charts';
import { dataOf, refusalOf } from '../support/run-query';

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

it('keeps that kind when the sources move it once more, below one that ended still earlier', async () => {
  const moved = only(
    chartFrom(
      `units:
  - {slug: top, kind: agency}
  - {slug: gone, kind: agency, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: early, kind: agency, placements: [{parent: gone, cites: [book/S1]}]}
  - {slug: late, kind: agency, placements: [{parent: top, cites: [book/S1]}]}
  - slug: pier
    kind: office
    designations: [{text: Branch, kind: branch, from: 2003, cites: [book/S1]}]
    placements:
      - {parent: late, until: 2010, cites: [book/S1]}
      - {parent: early, from: 2010, cites: [book/S1]}
events:
  - {kind: abolished, date: 1999, origins: [{unit: gone}], cites: [book/S1]}
  - {kind: abolished, date: 2005, origins: [{unit: late}], cites: [book/S1]}
`,
      'coversUntil: 2020-12-31',
    ),
  );
  const query = `query ($asOf: Date) { unit(by: {slug: "pier"}, asOf: $asOf) { kind status } }`;
  for (const asOf of ['2006-01-01', '2011-01-01', null]) {
    expect(await dataOf(moved, query, { asOf })).toEqual({ unit: { kind: 'BRANCH', status: 'ENDED' } });
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
