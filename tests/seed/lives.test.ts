import { defectsOf } from '../support/charts';
import { top } from '../support/defects';

const chart = (units: readonly string[], events: readonly string[]): string =>
  `units:\n${[top, ...units].join('\n')}\nevents:\n${events.map((event) => `  - {${event}, cites: [book/S1]}`).join('\n') || '  []'}\n`;
const unit = (slug: string, placement: string): string =>
  `  - {slug: ${slug}, kind: office, placements: [{${placement}, cites: [book/S1]}]}`;

describe('the life of a unit', () => {
  it('does not begin again after its end', () => {
    const events = [
      'kind: abolished, date: 2003, origins: [{unit: desk}]',
      'kind: established, date: 2005, results: [desk]',
    ];
    expect(defectsOf(chart([unit('desk', 'parent: top, until: 2003')], events))).toEqual([
      expect.stringContaining(
        'date is "2005"; expected a date that is not after the end of "desk", 2003: what came later needs a slug of its own.',
      ),
    ]);
    const same = events.map((event) => event.replace('2005', '2003'));
    expect(defectsOf(chart([unit('desk', 'parent: top, until: 2003')], same))).toEqual([]);
  });

  it('does not end before it begins', () => {
    const events = [
      'kind: established, date: 2003-03-01, results: [desk]',
      'kind: abolished, date: 2001, origins: [{unit: desk}]',
    ];
    expect(defectsOf(chart([unit('desk', 'parent: top, until: 2001')], events))).toEqual([
      expect.stringContaining('date is "1 March 2003"; expected a date that is not after the end of "desk", 2001'),
    ]);
  });

  it('has no place in the tree before it was established', () => {
    const events = ['kind: established, date: 2003-03-01, results: [desk]'];
    expect(defectsOf(chart([unit('desk', 'parent: top, from: 2002')], events))).toEqual([
      expect.stringContaining(
        'date is "1 March 2003"; expected a date that is not after the place of "desk" under "top", from 2002.',
      ),
    ]);
    expect(defectsOf(chart([unit('desk', 'parent: top, from: 2003')], events))).toEqual([]);
    const merged = ['kind: merged, date: 2003-03-01, origins: [{unit: old}], results: [desk]'];
    expect(defectsOf(chart([unit('desk', 'parent: top, from: 2002'), unit('old', 'parent: top')], merged))).toEqual([]);
    const planned = events.map((event) => `${event}, planned: true`);
    expect(defectsOf(chart([unit('desk', 'parent: top, from: 2002')], planned))).toEqual([]);
  });

  it('is told of by an event only where that made it, not where it took part', () => {
    const events = [
      'kind: abolished, date: 2003, origins: [{unit: old}]',
      'kind: renamed, date: 2005, origins: [{unit: old}], results: [old]',
    ];
    expect(defectsOf(chart([unit('old', 'parent: top, until: 2003')], events))).toEqual([]);
  });

  it('does not start under a unit that is not there yet', () => {
    const units = [unit('desk', 'parent: board, from: 2001'), unit('board', 'parent: top, from: 2005')];
    expect(defectsOf(chart(units, []))).toEqual([
      expect.stringContaining('from is "2001"; expected a date that is not before the beginning of "board", 2005.'),
    ]);
    expect(
      defectsOf(chart([unit('desk', 'parent: board, from: 2005'), unit('board', 'parent: top, from: 2005-07')], [])),
    ).toEqual([]);
    expect(defectsOf(chart([unit('desk', 'parent: board'), unit('board', 'parent: top, from: 2005')], []))).toEqual([]);
  });

  it('does not start under a unit that is only planned', () => {
    const units = [unit('desk', 'parent: board, from: 2001'), unit('board', 'parent: top')];
    expect(defectsOf(chart(units, ['kind: established, planned: true, results: [board]']))).toEqual([
      expect.stringContaining(
        'from is "2001"; expected none, since "board" is only planned; a unit that was there before and took others in is an origin of that event, too.',
      ),
    ]);
  });

  it('tells what to do about an older unit that an event seems to found', () => {
    const units = [unit('desk', 'parent: board, from: 2001'), unit('board', 'parent: top'), unit('old', 'parent: top')];
    const merged = (origins: string): string =>
      `kind: merged, date: 2005, origins: [{unit: old, partial: false}${origins}], results: [board]`;
    expect(defectsOf(chart(units, [merged('')]))).toEqual([
      expect.stringContaining(
        'expected a date that is not before the beginning of "board", 2005; a unit that was there before and took others in is an origin of that event, too.',
      ),
    ]);
    expect(defectsOf(chart(units, [merged(', {unit: board}')]))).toEqual([]);
  });

  it('is never a plan alone, where it is that of the subject', () => {
    const plan = 'kind: merged, planned: true, date: 2011, origins: [{unit: old}], results: [top]';
    expect(defectsOf(chart([unit('old', 'parent: top')], [plan]))).toEqual([
      'sections.yaml:2:12: "top" is only planned; expected a subject that is there; a unit that was there before and took others in is an origin of that event, too.',
    ]);
  });

  it('is over after its end, and after that of the unit above', () => {
    const closed = ['kind: abolished, date: 2005, origins: [{unit: board}]'];
    expect(defectsOf(chart([unit('board', 'parent: top, from: 2007')], closed))).toEqual([
      expect.stringContaining(
        '"board" ends in 2005, which counts from 2005-01-01, and begins in 2007, which counts from 2007-01-01',
      ),
      expect.stringContaining('from is "2007"; expected a date that is not after the end of "board", 2005.'),
    ]);
    const units = [unit('desk', 'parent: board, from: 2009'), unit('board', 'parent: top, until: 2005')];
    expect(defectsOf(chart(units, closed))).toEqual([
      expect.stringContaining('from is "2009"; expected a date that is not after the end of "board", 2005.'),
    ]);
  });

  it('lasts for a day at least, as its dates count', () => {
    const events = [
      'kind: established, date: 2003-06, results: [desk]',
      'kind: abolished, date: 2003, origins: [{unit: desk}]',
    ];
    expect(defectsOf(chart([unit('desk', 'parent: top')], events))).toEqual([
      'sections.yaml:3:12: "desk" ends in 2003, which counts from 2003-01-01, and begins in June 2003, which counts from 2003-06-01; expected an end after the beginning, or {text, earliest, latest}.',
    ]);
  });

  it('is not judged while an event is malformed', () => {
    const units = [unit('desk', 'parent: board, from: 2001'), unit('board', 'parent: top'), unit('old', 'parent: top')];
    const event = 'kind: merged, date: 2005, origin: [{unit: old}, {unit: board}], results: [board]';
    expect(defectsOf(chart(units, [event]))).toEqual([expect.stringContaining('"origin" is not a key here')]);
  });
});
