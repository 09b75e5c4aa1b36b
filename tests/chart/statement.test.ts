import type { Fact } from '../../src/chart/fact';
import { statementOf } from '../../src/chart/statement';
import { chartFrom } from '../support/charts';

/** The sentences made for the facts of 'old', whose record is given, and for the events. */
function sentences(sections: string, factsOf: 'unit' | 'events' = 'unit'): string[] {
  const chart = chartFrom(sections);
  const facts: readonly Fact[] = factsOf === 'events' ? chart.events : chart.facts(chart.index('old'));
  return facts.map((fact) => statementOf(chart.latest, fact));
}

const unitWith = (record: string): string => `units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
  - {slug: old, kind: office, outside: true, ${record}}
`;

describe('a fact that nobody put into words', () => {
  it.each([
    ['names: [{text: Old, cites: [book/S1]}]', 'The unit is called “Old”.'],
    ['names: [{text: OLD, kind: acronym, cites: [book/S1]}]', 'The unit is abbreviated “OLD”.'],
    ['names: [{text: Odl, kind: misspelling, cites: [book/S1]}]', 'The unit is misspelled “Odl”.'],
    ['names: [{text: Elder, kind: alias, cites: [book/S1]}]', 'The unit is also called “Elder”.'],
    ['designations: [{text: desk, cites: [book/S1]}]', 'old is described as “desk”.'],
    ['relations: [{kind: supports, other: top, cites: [book/S1]}]', 'old supports Top.'],
    ['relations: [{kind: also reports to, other: top, cites: [book/S1]}]', 'old also reports to Top.'],
    ['relations: [{kind: related, other: top, cites: [book/S1]}]', 'old is related to Top.'],
    ['omissions: [{omits: units, cites: [book/S1]}]', 'old has other units, which are not named.'],
    [
      'figures: [{measure: laws enforced, value: 4, text: over 4, qualifier: over, cites: [book/S1]}]',
      'old, laws enforced: over 4.',
    ],
    [
      'responsibilities: [{kind: power, title: Arrest pirates, actions: [arrest], cites: [book/S1]}]',
      'old, power: arrest pirates.',
    ],
  ])('%s', (record, sentence) => {
    expect(sentences(unitWith(record))).toEqual([sentence]);
  });

  it('names the unit by its name once it has one', () => {
    const names = '{text: Old, cites: [book/S1]}, {text: OLD, kind: acronym, cites: [book/S1]}';
    expect(sentences(unitWith(`names: [${names}]`))[1]).toBe('Old is abbreviated “OLD”.');
  });

  const one = 'origins: [{unit: old}]';
  const two = 'origins: [{unit: old}, {unit: older}]';
  it.each([
    ['kind: established, results: [new]', 'New was established.'],
    ['kind: established, date: 2003, results: [new, newer]', 'New and Newer were established (2003).'],
    [`kind: renamed, ${one}, results: [new]`, 'Old was renamed New.'],
    [`kind: renamed, ${one}, results: [old]`, 'Old was renamed Old.'],
    [`kind: renamed, ${one}`, 'Old was renamed.'],
    [`kind: merged, ${two}`, 'Old and Older were merged.'],
    [`kind: replaced, ${one}`, 'Old was replaced.'],
    ['kind: spun off, results: [new]', 'New was spun off.'],
    [`kind: moved, ${one}, toParent: newer`, 'Old was moved to Newer.'],
    [`kind: moved, ${one}, fromParent: newer`, 'Old was moved from Newer.'],
    [`kind: moved, ${one}, results: [old], fromParent: new, toParent: newer`, 'Old was moved from New to Newer.'],
    [`kind: merged, ${two}, results: [new]`, 'Old and Older were merged into New.'],
    [`kind: split, ${one}, results: [new, newer]`, 'Old was split into New and Newer.'],
    [`kind: spun off, ${one}, results: [new]`, 'New was spun off from Old.'],
    [`kind: replaced, ${one}, results: [new]`, 'Old was replaced by New.'],
    [`kind: reclassified, ${one}, results: [old]`, 'Old was reclassified.'],
    [`kind: abolished, date: 2003-03, ${two}`, 'Old and Older were abolished (March 2003).'],
    [
      'kind: established, planned: true, results: [new]',
      'New was established; planned, not known to have taken effect.',
    ],
  ])('%s', (event, sentence) => {
    const units = ['old', 'older', 'new', 'newer'].map((slug) => {
      const name = slug.charAt(0).toUpperCase() + slug.slice(1);
      return `  - {slug: ${slug}, kind: office, outside: true, names: [{text: ${name}, cites: [book/S1]}]}`;
    });
    const sections = `units:\n  - {slug: top, kind: agency}\n${units.join('\n')}\nevents:\n  - {${event}, cites: [book/S1]}\n`;
    expect(sentences(sections, 'events')).toEqual([sentence]);
  });
});

describe('a sentence about what has a time', () => {
  const chart = chartFrom(
    `units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
  - slug: desk
    kind: office
    names:
      - {text: Old Desk, until: 2005, cites: [book/S1]}
      - {text: Desk, from: 2005, cites: [book/S1]}
      - {text: OD, kind: acronym, until: 2005, cites: [book/S1]}
    designations: [{text: section, from: 2001, until: 2005, cites: [book/S1]}]
    placements: [{parent: top, from: 2001, cites: [book/S1]}]
    relations:
      - {kind: also reports to, other: top, until: 2005, cites: [book/S1]}
      - {kind: overseen by, other: top, until: 2005, cites: [book/S1]}
      - {kind: supports, other: top, until: 2005, cites: [book/S1]}
      - {kind: related, other: top, until: 2005, cites: [book/S1]}
    responsibilities: [{title: Sweep, kind: duty, from: 2003, cites: [book/S1]}]
`,
    'coversUntil: 2020-12-31',
  );
  const sentences = (asOf: string | null): string[] =>
    chart.facts(chart.index('desk')).map((fact) => statementOf(chart.at(asOf), fact));

  it('is in the present while it holds, and in the past when it is over, and says from when until when', () => {
    expect(sentences('2004-12-31')).toEqual([
      'The unit is called “Old Desk” (end: 2005).',
      'Old Desk is also called “Desk” (start: 2005).',
      'Old Desk is abbreviated “OD” (end: 2005).',
      'Old Desk is described as “section” (start: 2001; end: 2005).',
      'Old Desk belongs to Top (start: 2001).',
      'Old Desk also reports to Top (end: 2005).',
      'Old Desk is overseen by Top (end: 2005).',
      'Old Desk supports Top (end: 2005).',
      'Old Desk is related to Top (end: 2005).',
      'Old Desk, duty: sweep (start: 2003).',
    ]);
    for (const asOf of ['2005-01-01', null]) {
      expect(sentences(asOf)).toEqual([
        'Desk was also called “Old Desk” (end: 2005).',
        'The unit is called “Desk” (start: 2005).',
        'Desk was abbreviated “OD” (end: 2005).',
        'Desk was described as “section” (start: 2001; end: 2005).',
        'Desk belongs to Top (start: 2001).',
        'Desk also reported to Top (end: 2005).',
        'Desk was overseen by Top (end: 2005).',
        'Desk supported Top (end: 2005).',
        'Desk was related to Top (end: 2005).',
        'Desk, duty: sweep (start: 2003).',
      ]);
    }
  });

  it('is in the past for a unit that has ended, whatever end the fact itself has', () => {
    const { latest } = chartFrom(`units:
  - {slug: top, kind: agency}
  - {slug: desk, kind: office, names: [{text: Desk, cites: [book/S1]}], placements: [{parent: top, until: 2005, cites: [book/S1]}]}
events:
  - {kind: abolished, date: 2005, origins: [{unit: desk}], cites: [book/S1]}
`);
    const facts = latest.chart.facts(latest.chart.index('desk')).map((fact) => statementOf(latest, fact));
    expect(facts.slice(0, 2)).toEqual(['The unit was called “Desk”.', 'Desk belonged to top (end: 2005).']);
  });

  it('has had other units, when it has ended', () => {
    const { latest } = chartFrom(`units:
  - {slug: top, kind: agency}
  - {slug: desk, kind: office, outside: true, omissions: [{omits: units, cites: [book/S1]}]}
events:
  - {kind: abolished, date: 2005, origins: [{unit: desk}], cites: [book/S1]}
`);
    const [omission] = latest.chart.omissions(latest.chart.index('desk'));
    expect(omission && statementOf(latest, omission)).toBe('desk had other units, which are not named.');
  });

  it('about a unit that took another name gives the names before and after', () => {
    const renamed = chartFrom(`units:
  - slug: top
    kind: agency
    names:
      - {text: First, until: 2003, cites: [book/S1]}
      - {text: Second, from: 2003, until: 2007, cites: [book/S1]}
      - {text: Third, from: 2007, cites: [book/S1]}
events:
  - {kind: renamed, date: 2003, origins: [{unit: top}], results: [top], cites: [book/S1]}
  - {kind: renamed, date: 2007, origins: [{unit: top}], results: [top], cites: [book/S1]}
`);
    expect(renamed.events.map((event) => statementOf(renamed.latest, event))).toEqual([
      'First was renamed Second (2003).',
      'Second was renamed Third (2007).',
    ]);
  });

  it('about a figure tells its date', () => {
    const { latest } = chartFrom(`units:
  - slug: top
    kind: agency
    figures: [{measure: personnel, value: 4, text: over 4, qualifier: over, date: 2004-05, cites: [book/S1]}]
`);
    const [figure] = latest.chart.figures(0);
    expect(figure && statementOf(latest, figure)).toBe('top, personnel: over 4 (May 2004).');
  });

  it('about a unit that only came out of an event, or only went into it, gives the name of the date', () => {
    const named = (slug: string): string => `  - slug: ${slug}
    kind: office
    outside: true
    names:
      - {text: Early ${slug}, until: 2005, cites: [book/S1]}
      - {text: Late ${slug}, from: 2005, cites: [book/S1]}`;
    const merged = chartFrom(`units:
  - {slug: top, kind: agency}
${named('old')}
${named('new')}
events:
  - {kind: merged, date: 2003, origins: [{unit: old, partial: true}], results: [new], cites: [book/S1]}
`);
    expect(merged.events.map((event) => statementOf(merged.latest, event))).toEqual([
      'Late old was merged into Late new (2003).',
    ]);
  });
});
