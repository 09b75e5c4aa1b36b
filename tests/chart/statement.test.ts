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
