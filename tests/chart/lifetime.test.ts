import { chartAfter, chartFrom } from '../support/charts';

/** The status and end of 'old' after an event. */
function after(event: string): [string, string | undefined] {
  const chart = chartAfter(event);
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

/** Since when 'new' exists, its status and its founding law after an event. */
function founded(event: string): [string | undefined, string, string | null] {
  const chart = chartAfter(event);
  const unit = chart.index('new');
  return [chart.latest.period(unit).start?.text, chart.latest.status(unit), chart.latest.foundingLaw(unit)];
}

describe('how a unit comes to be', () => {
  it.each<[string, ReturnType<typeof founded>]>([
    ['kind: established, date: 2003, law: act, results: [new]', ['2003', 'ACTIVE', 'act']],
    ['kind: established, date: 2003, results: [new]', ['2003', 'ACTIVE', null]],
    [
      'kind: merged, date: 2003, law: act, origins: [{unit: old}, {unit: top}], results: [new]',
      ['2003', 'ACTIVE', 'act'],
    ],
    [
      'kind: merged, date: 2003, law: act, origins: [{unit: old}, {unit: new}], results: [new]',
      [undefined, 'ACTIVE', null],
    ],
    ['kind: established, date: 2003, law: act, planned: true, results: [new]', [undefined, 'PLANNED', null]],
    ['kind: moved, date: 2003, law: act, origins: [{unit: new}], results: [new]', [undefined, 'ACTIVE', null]],
  ])('%s', (event, expected) => {
    expect(founded(event)).toEqual(expected);
  });
});

describe('a unit that something came into', () => {
  const founded = (from: string, date: string): [string | undefined, string | null] => {
    const chart = chartFrom(`laws:
  - {slug: act, title: Act, cites: [book/S1]}
units:
  - {slug: top, kind: agency}
  - {slug: old, kind: office, outside: true}
  - {slug: new, kind: office, placements: [{parent: top${from && `, from: ${from}`}, cites: [book/S1]}]}
events:
  - {kind: merged, date: ${date}, law: act, origins: [{unit: old}], results: [new], cites: [book/S1]}
`);
    const unit = chart.index('new');
    return [chart.latest.period(unit).start?.text, chart.latest.foundingLaw(unit)];
  };

  it.each<[string, string, string, string | null]>([
    ['1990', '2003', '1990', null],
    ['in or before 2002-12-31', '2003', 'in or before 31 December 2002', null],
    ['2003', '2003-03-01', '1 March 2003', 'act'],
    ['2003-03-01', '2003-03-01', '1 March 2003', 'act'],
    ['', '2003', '2003', 'act'],
    ['2002-05-05', 'in or before 2003', 'in or before 2003', 'act'],
  ])('and that stood in the tree from %s when it came in %s begins in %s', (from, date, start, law) => {
    expect(founded(from, date)).toEqual([start, law]);
  });
});

describe('a unit of which there was a plan', () => {
  const planned = (placement: string): [string, string | undefined] => {
    const chart = chartFrom(`units:
  - {slug: top, kind: agency}
  - {slug: new, kind: office, placements: [{parent: top${placement}, cites: [book/S1]}]}
events:
  - {kind: established, date: 2009, planned: true, results: [new], cites: [book/S1]}
`);
    const unit = chart.index('new');
    return [chart.latest.status(unit), chart.latest.period(unit).start?.text];
  };

  it('is there once it has a place from a date on, and only planned without', () => {
    expect(planned(', from: 2010')).toEqual(['ACTIVE', '2010']);
    expect(planned('')).toEqual(['PLANNED', undefined]);
  });
});
