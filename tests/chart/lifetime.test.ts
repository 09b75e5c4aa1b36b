import { chartFrom } from '../support/charts';

/** The status and end of 'old' after an event. */
function after(event: string): [string, string | undefined] {
  const chart = chartFrom(`units:
  - {slug: top, kind: agency}
  - {slug: old, kind: office, outside: true}
  - {slug: new, kind: office, outside: true}
events:
  - {${event}, cites: [book/S1]}
`);
  const unit = chart.index('old');
  return [chart.latest.status(unit), chart.latest.period(unit).end?.text];
}

describe('what becomes of a unit', () => {
  it.each<[string, [string, string?]]>([
    ['kind: merged, date: 2003, origins: [{unit: old, partial: false}], results: [new]', ['ENDED', '2003']],
    ['kind: merged, date: 2003, origins: [{unit: old, partial: true}], results: [new]', ['ACTIVE', undefined]],
    ['kind: merged, date: 2003, origins: [{unit: old}], results: [new]', ['UNKNOWN', undefined]],
    ['kind: split, origins: [{unit: old, partial: false}], results: [new]', ['ENDED', 'date not known']],
    ['kind: replaced, origins: [{unit: old}], results: [new]', ['UNKNOWN', undefined]],
    ['kind: abolished, date: 2003-03, origins: [{unit: old}]', ['ENDED', 'March 2003']],
    ['kind: renamed, date: 2003, origins: [{unit: old}], results: [new]', ['ENDED', '2003']],
    ['kind: renamed, date: 2003, origins: [{unit: old}], results: [old]', ['ACTIVE', undefined]],
    ['kind: spun off, date: 2003, origins: [{unit: old}], results: [new]', ['ACTIVE', undefined]],
    ['kind: moved, date: 2003, origins: [{unit: old}], results: [old]', ['ACTIVE', undefined]],
    ['kind: abolished, date: 2003, planned: true, origins: [{unit: old}]', ['ACTIVE', undefined]],
    ['kind: established, planned: true, results: [old]', ['PLANNED', undefined]],
  ])('%s', (event, expected) => {
    expect(after(event)).toEqual(expected);
  });
});
