import { defectsOf } from '../support/charts';
import { top, under } from '../support/defects';

const dated = 'coversUntil: 2020-12-31';
const placed = (...placements: string[]): string =>
  `units:\n${top}\n${under('other')}\n  - {slug: desk, kind: office, placements: [${placements.map((placement) => `{${placement}, cites: [book/S1]}`).join(', ')}]}\n`;

describe('on every day of a chart', () => {
  it('a unit has one parent', () => {
    const units = placed('parent: top, until: 2010', 'parent: other, from: 2009-07');
    expect(defectsOf(units, dated)).toEqual([
      'sections.yaml:4:100: parent is "other"; expected one parent at a time, but "top" holds from 2009-07-01 until 2010-01-01, too.',
    ]);
    expect(defectsOf(placed('parent: top, until: 2010', 'parent: other, from: 2010'), dated)).toEqual([]);
  });

  it('a unit has one primary name', () => {
    const names = '[{text: A, from: 2001, until: 2003, cites: [book/S1]}, {text: B, until: 2002, cites: [book/S1]}]';
    expect(defectsOf(`units:\n${top}\n${under('desk', `, names: ${names}`)}\n`, dated)).toEqual([
      expect.stringContaining(
        'text is "B"; expected one primary name at a time, but "A" holds from 2001-01-01 until 2002-01-01, too',
      ),
    ]);
  });

  it('what ended nobody knows when holds until something else is known to', () => {
    const names = '[{text: A, until: {text: some day}, cites: [book/S1]}, {text: B, from: 2005, cites: [book/S1]}]';
    expect(defectsOf(`units:\n${top}\n${under('desk', `, names: ${names}`)}\n`, dated)).toEqual([
      expect.stringContaining('expected one primary name at a time, but "A" holds from 2005-01-01, too;'),
    ]);
  });

  it('a unit is read as one kind', () => {
    const read = (until: string, kind: string): string =>
      `units:\n${top}\n${under('desk', `, designations: [{text: a, kind: branch, until: ${until}, cites: [book/S1]}, {text: b, kind: ${kind}, from: 2005, cites: [book/S1]}]`)}\n`;
    expect(defectsOf(read('2006', 'office'), dated)).toEqual([
      expect.stringContaining(
        'kind is "office"; expected one kind at a time, but "a", read as "branch", holds from 2005-01-01 until 2006-01-01, too.',
      ),
    ]);
    expect(defectsOf(read('2005', 'office'), dated)).toEqual([]);
    expect(defectsOf(read('2006', 'branch'), dated)).toEqual([]);
  });

  it('the subject is an agency', () => {
    const subject = `  - {slug: top, kind: agency, designations: [{text: desk, kind: office, from: 2005, cites: [book/S1]}]}`;
    expect(defectsOf(`units:\n${subject}\n`, dated)).toEqual([
      expect.stringContaining('subject is "top"; expected an agency, but it is of kind office.'),
    ]);
  });

  it.each([
    ['before its first place', 'parent: top, from: 2005', 'from 2003-01-01 until 2005-01-01', '2003'],
    ['after its last place', 'parent: top, until: 2005', 'from 2005-01-01', '2003'],
    ['at any time', '', '', '2003'],
  ])('a unit that exists has a parent, also %s', (_when, placement, span, date) => {
    const desk = `  - {slug: desk, kind: office, placements: [${placement && `{${placement}, cites: [book/S1]}`}]}`;
    const events = `events:\n  - {kind: established, date: ${date}, results: [desk], cites: [book/S1]}\n`;
    expect(defectsOf(`units:\n${top}\n${desk}\n${events}`, dated)).toEqual([
      `sections.yaml:3:12: "desk" has no parent${span && ` ${span}`}; expected a placement, or "outside: true" for a body that is named but not part of the tree.`,
    ]);
    expect(defectsOf(`units:\n${top}\n${desk.replace('kind:', 'outside: true, kind:')}\n${events}`, dated)).toEqual([]);
  });

  it('a unit has a parent between two places', () => {
    const gap = placed('parent: top, until: 2005', 'parent: other, from: 2007');
    expect(defectsOf(gap, dated)).toEqual([
      expect.stringContaining('"desk" has no parent from 2005-01-01 until 2007-01-01; expected a placement'),
    ]);
    // Nobody can ask for a date of a chart without dates.
    expect(defectsOf(gap)).toEqual([]);
  });

  it('a unit that never was for a day needs no parent', () => {
    const desk = '  - {slug: desk, kind: office}';
    const events = `events:
  - {kind: established, date: 2003-03-03, results: [desk], cites: [book/S1]}
  - {kind: abolished, date: 2003-03-03, origins: [{unit: desk}], cites: [book/S1]}\n`;
    expect(defectsOf(`units:\n${top}\n${desk}\n${events}`, dated)).toEqual([]);
  });

  it('a unit has no parent once it has ended', () => {
    const ended = `${placed('parent: top, until: 2005')}events:\n  - {kind: abolished, date: 2005, origins: [{unit: desk}], cites: [book/S1]}\n`;
    expect(defectsOf(ended, dated)).toEqual([]);
    expect(defectsOf(ended.replace('date: 2005', 'date: 2006'), dated)).toEqual([
      expect.stringContaining('"desk" has no parent from 2005-01-01 until 2006-01-01'),
    ]);
  });

  it('a body outside lacks a parent at some time', () => {
    const outside = (placement: string): string =>
      `units:\n${top}\n  - {slug: desk, outside: true, kind: office, placements: [{${placement}, cites: [book/S1]}]}\n`;
    expect(defectsOf(outside('parent: top'), dated)).toEqual([
      expect.stringContaining('outside is "true"; expected no parent then, but "desk" belongs to "top".'),
    ]);
    expect(defectsOf(outside('parent: top, until: 2005'), dated)).toEqual([]);
  });

  it('the subject and what it ever stood under may be at the top for a time', () => {
    const units = `  - {slug: top, kind: agency, placements: [{parent: ministry, from: 2005, until: 2007, cites: [book/S1]}]}
  - {slug: ministry, kind: agency, placements: [{parent: crown, until: 2001, cites: [book/S1]}]}
  - {slug: crown, kind: agency}`;
    expect(defectsOf(`units:\n${units}\n`, dated)).toEqual([]);
  });

  it('no unit stands below itself', () => {
    const circle = (until: string): string => `units:\n${top}
  - {slug: a, kind: office, placements: [{parent: top, until: 2003, cites: [book/S1]}, {parent: b, from: 2003, cites: [book/S1]}]}
  - {slug: b, kind: office, placements: [{parent: a, until: ${until}, cites: [book/S1]}, {parent: top, from: ${until}, cites: [book/S1]}]}
  - {slug: c, kind: office, placements: [{parent: b, cites: [book/S1]}]}\n`;
    expect(defectsOf(circle('2003'), dated)).toEqual([]);
    expect(defectsOf(circle('2004'), dated)).toEqual([
      expect.stringContaining(
        'parent is "b"; expected a unit that is not below it, but the parents run in a circle from 2003-01-01 until 2004-01-01: a → b → a.',
      ),
    ]);
  });

  it('a fact holds on some day', () => {
    const placement = (until: string): string[] =>
      defectsOf(
        placed(
          'parent: top, until: 2003-06-01',
          `parent: other, from: 2003-06-01, until: ${until}`,
          `parent: top, from: ${until}`,
        ),
        dated,
      );
    expect(placement('2003')).toContainEqual(
      expect.stringContaining(
        'until is "2003", which counts from 2003-01-01; expected a day after 2003-06-01, from which "from" counts, or {text, earliest, latest}.',
      ),
    );
    expect(placement('{text: "2003", earliest: 2003-06-02, latest: 2003-12-31}')).toEqual([]);
    const name = ', names: [{text: Desk, from: 2003, until: 2003, cites: [book/S1]}]';
    expect(defectsOf(`units:\n${top}\n${under('desk', name)}\n`, dated)).toEqual([
      expect.stringContaining('until is "2003", which counts from 2003-01-01'),
    ]);
    expect(defectsOf(`units:\n${top}\n${under('desk', name)}\n`)).toEqual([]);
  });

  it('what is on record lies within the time that the chart covers', () => {
    const late = `units:\n${top}\n${under('desk', ', names: [{text: Desk, from: 2021, cites: [book/S1]}, {text: D, kind: acronym, until: in or after 2022, cites: [book/S1]}]')}
events:
  - {kind: renamed, date: 2021-02-03, origins: [{unit: desk}], results: [desk], cites: [book/S1]}
  - {kind: abolished, date: 2021-02-03, planned: true, origins: [{unit: desk}], cites: [book/S1]}\n`;
    const expected = 'expected a date that the chart covers, but its coversUntil is 2020-12-31.';
    expect(defectsOf(late, dated)).toEqual([
      expect.stringContaining(`from is "2021"; ${expected}`),
      expect.stringContaining(`until is "in or after 2022"; ${expected}`),
      expect.stringContaining(`date is "3 February 2021"; ${expected}`),
    ]);
    expect(defectsOf(late)).toEqual([]);
    expect(defectsOf(placed('parent: top, from: 2020-12-31'), dated)).toEqual([]);
  });
});
