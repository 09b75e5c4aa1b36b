import { chartFrom } from '../support/charts';

const chart = chartFrom(`units:
  - {slug: top, kind: agency}
  - slug: renamed
    kind: office
    names:
      - {text: Last, from: 2001, until: 2009, cites: [book/S1]}
      - {text: First, until: 2001, cites: [book/S1]}
      - {text: Now, from: 2009, cites: [book/S1]}
      - {text: OLD, kind: acronym, until: 2009, cites: [book/S1]}
    placements: [{parent: top, position: 2, cites: [book/S1]}]
  - slug: closed
    kind: office
    names:
      - {text: Last, from: 2001, until: 2009, cites: [book/S1]}
      - {text: First, until: 2001, cites: [book/S1]}
      - {text: LST, kind: acronym, until: 2009, cites: [book/S1]}
    placements: [{parent: top, until: 2009, cites: [book/S1]}]
  - {slug: nameless, kind: office, placements: [{parent: top, position: 1, cites: [book/S1]}]}
  - {slug: unplaced-b, kind: office, names: [{text: Ämter, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: unplaced-a, kind: office, names: [{text: Zoll, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: planned, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: below-planned, kind: office, placements: [{parent: planned, cites: [book/S1]}]}
  - {slug: closed-below-planned, kind: office, placements: [{parent: planned, cites: [book/S1]}]}
  - {slug: planned-below-closed, kind: office, placements: [{parent: closed, cites: [book/S1]}]}
  - {slug: below-closed, kind: office, placements: [{parent: closed, cites: [book/S1]}]}
events:
  - {kind: established, planned: true, results: [planned], cites: [book/S1]}
  - {kind: abolished, date: 2009, origins: [{unit: closed}], cites: [book/S1]}
  - {kind: abolished, date: 2009, origins: [{unit: closed-below-planned}], cites: [book/S1]}
  - {kind: established, planned: true, results: [planned-below-closed], cites: [book/S1]}
`);
const { latest } = chart;
const unit = (slug: string): number => chart.index(slug);

describe('a chart as it stands', () => {
  it('calls a unit what it is called now, after its end what it was called last, and by its slug when nameless', () => {
    const names = ['renamed', 'closed', 'nameless'].map((slug) => latest.name(unit(slug)));
    expect(names).toEqual(['Now', 'Last', 'nameless']);
  });

  it('gives the acronym of now, and that of the end to a unit that has ended', () => {
    expect(['renamed', 'closed', 'nameless'].map((slug) => latest.acronym(unit(slug)))).toEqual([null, 'LST', null]);
  });

  it('orders siblings by position, then by name, and puts what has ended last', () => {
    const slugs = Array.from(latest.units, (index) => chart.unit(index).slug);
    expect(slugs).toEqual([
      ...['top', 'nameless', 'renamed', 'unplaced-b', 'unplaced-a'],
      ...[
        ...['below-closed', 'below-planned', 'closed', 'planned'],
        ...['closed-below-planned', 'planned-below-closed'],
      ].sort((one, other) => latest.name(unit(one)).localeCompare(latest.name(unit(other)))),
    ]);
  });

  it('takes what is below a planned unit for planned, and what is below a closed one for ended', () => {
    expect(['below-planned', 'below-closed'].map((slug) => latest.status(unit(slug)))).toEqual(['PLANNED', 'ENDED']);
  });

  it('lets a unit keep an end, or a plan, of its own', () => {
    const slugs = ['closed-below-planned', 'planned-below-closed'];
    expect(slugs.map((slug) => latest.status(unit(slug)))).toEqual(['ENDED', 'PLANNED']);
  });

  it('puts the tree of its subject first, whatever stands on top of it, and then the others by name', () => {
    const named = (slug: string, name: string, rest: string): string =>
      `  - {slug: ${slug}, kind: agency, names: [{text: ${name}, cites: [book/S1]}], ${rest}}`;
    const { latest: state } = chartFrom(`units:
${named('ministry', 'Zoll', 'summary: Above.')}
${named('top', 'Top', 'placements: [{parent: ministry, cites: [book/S1]}]')}
${named('guild', 'Guild', 'outside: true')}
${named('archive', 'Archive', 'outside: true')}
`);
    expect(Array.from(state.units, (index) => state.name(index))).toEqual(['Zoll', 'Top', 'Archive', 'Guild']);
  });
});

describe('a unit that has ended', () => {
  const ended = chartFrom(
    `units:
  - {slug: top, kind: agency}
  - {slug: hall, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - slug: kid
    kind: office
    designations:
      - {text: wing, kind: branch, from: 2003, until: 2007, cites: [book/S1]}
      - {text: house, kind: agency, from: 2009, cites: [book/S1]}
    placements: [{parent: hall, cites: [book/S1]}]
  - slug: late
    kind: office
    designations: [{text: wing, kind: branch, from: 2009, until: 2012, cites: [book/S1]}]
    placements: [{parent: hall, cites: [book/S1]}]
  - slug: vague
    kind: office
    names:
      - {text: A, from: 2001, until: 2003, cites: [book/S1]}
      - {text: B, from: 2003, until: {text: some day}, cites: [book/S1]}
    designations: [{text: wing, kind: branch, from: 2005, until: {text: some day}, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
events:
  - {kind: abolished, date: 2007, origins: [{unit: hall}], cites: [book/S1]}
  - {kind: abolished, date: 2012, origins: [{unit: late}], cites: [book/S1]}
  - {kind: abolished, origins: [{unit: vague}], cites: [book/S1]}
`,
    'coversUntil: 2020-12-31',
  );
  const kinds = (slug: string): string[] =>
    ['2004-01-01', '2008-01-01', '2015-01-01', null].map((day) => ended.at(day).kind(ended.index(slug)));

  it('stays what it was read as when it ended, be it with the unit above it or nobody knows when', () => {
    expect(kinds('kid')).toEqual(['BRANCH', 'BRANCH', 'BRANCH', 'BRANCH']);
    expect(kinds('late')).toEqual(['OFFICE', 'OFFICE', 'OFFICE', 'OFFICE']);
    expect(kinds('vague')).toEqual(['OFFICE', 'BRANCH', 'BRANCH', 'BRANCH']);
  });

  it('keeps the name it bore last, though nobody knows until when', () => {
    expect(['2020-12-31', null].map((day) => ended.at(day).name(ended.index('vague')))).toEqual(['B', 'B']);
    expect(ended.latest.status(ended.index('vague'))).toBe('ENDED');
  });
});
