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
      expect.stringContaining('from is "2001"; expected none, since "board" is only planned.'),
    ]);
  });
});
