import { groupedCharts, nameOfChart } from '../../web/chart-names';
import type { ChangeDay } from '../../web/state/page';
import { comparisonChoices } from '../../web/time/comparison-choices';
import { dateInWords } from '../../web/state/date-words';
import { numberOfDay, yearsFrom } from '../../web/time/dates';
import { dayAloud, dayNote, dayTitle, happenedOn } from '../../web/time/day-words';
import { listedDays, neighboursOf } from '../../web/time/neighbours';
import { swapped } from '../../web/state/swapped';
import { firstView } from '../../web/state/address';

const day = (date: string, ...statements: string[]): ChangeDay => ({
  date,
  events: statements.map((statement) => ({ id: statement, changeKind: 'MOVED', statement, date: null })),
});
const days = [day('2001-01-01', 'It began.'), day('2003-03-01', 'A moved.', 'B moved.'), day('2009-05-11')];

describe('a date', () => {
  it.each([
    ['2003-03-01', '1 March 2003'],
    ['1997-12-31', '31 December 1997'],
    ['soon', 'soon'],
    ['2003-13-01', '2003-13-01'],
  ])('%s is %s in words', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it('is as far from another as there are days between', () => {
    expect(numberOfDay('2004-03-01') - numberOfDay('2004-02-01')).toBe(29);
  });

  it('has its like in other years', () => {
    expect(yearsFrom('2010-08-01', -1)).toBe('2009-08-01');
    expect(yearsFrom('2004-02-29', -1)).toBe('2003-03-01');
    expect(yearsFrom('never', -1)).toBe('never');
  });
});

describe('a day of change', () => {
  it('tells the first that happened, that nothing is on record, or that the events are told elsewhere', () => {
    const told = (change: ChangeDay): string => happenedOn(change, 'nothing is on record');
    expect(told(day('2003-03-01', 'A moved.', 'B moved.'))).toBe('A moved.');
    expect(told(day('2009-05-11'))).toBe('nothing is on record');
    expect(told({ date: '2009-05-11' })).toBe('what happened is told under each unit');
  });
});

describe('a day among the days of change', () => {
  it.each<[string | null, string | undefined, string | undefined, string | null | undefined]>([
    ['2000-01-01', undefined, undefined, '2001-01-01'],
    ['2001-01-01', '2001-01-01', undefined, '2003-03-01'],
    ['2005-01-01', '2003-03-01', '2003-03-01', '2009-05-11'],
    ['2009-05-11', '2009-05-11', '2003-03-01', null],
    [null, '2009-05-11', '2009-05-11', undefined],
  ])('%s has its neighbours', (asOf, current, previous, next) => {
    const found = neighboursOf(days, asOf);
    expect([found.current?.date, found.previous, found.next]).toEqual([current, previous, next]);
  });

  it.each<[string | null, number, string[]]>([
    ['2003-03-01', 1, ['2009-05-11', '2003-03-01']],
    [null, 2, ['2009-05-11', '2003-03-01']],
    ['2005-01-01', 9, ['2009-05-11', '2005-01-01 itself', '2003-03-01', '2001-01-01']],
    ['2030-01-01', 1, ['2030-01-01 itself', '2009-05-11']],
    ['1999-01-01', 1, ['2001-01-01', '1999-01-01 itself']],
  ])('%s is listed in its place, with so many on either side, the latest first', (asOf, most, listed) => {
    const told = listedDays(days, asOf, most).map(({ date, change }) => (change ? date : `${date} itself`));
    expect(told).toEqual(listed);
  });

  it.each<[string | null, string]>([
    ['2003-03-01', '1 March 2003: A moved. And 1 more'],
    ['2005-01-01', '1 January 2005. Last change 1 March 2003: A moved. And 1 more'],
    ['2009-05-11', '11 May 2009: documents show a change; what happened is not on record'],
    ['1999-01-01', '1 January 1999. Before anything on record'],
    ['2030-01-01', '1 January 2030. After the last document, of 20 April 2020'],
    [null, 'Latest on record. Documents up to 20 April 2020'],
  ])('%s is told as “%s”', (asOf, words) => {
    expect(dayAloud(neighboursOf(days, asOf), asOf, '2020-04-20')).toBe(words);
  });

  it('is told without the last day of the documents when that is not known', () => {
    expect(dayTitle(null)).toBe('Latest on record');
    expect(dayNote(neighboursOf(days, null), null, null)).toBe('The latest state');
  });

  it('is compared with the change before it, a year earlier, the beginning or the latest state', () => {
    const choices = (asOf: string | null) => comparisonChoices(days, asOf, '2020-04-20').map((one) => one.asOf);
    expect(choices('2009-05-11')).toEqual(['2003-03-01', '2008-05-11', '2001-01-01', null]);
    expect(choices('2001-01-01')).toEqual([null]);
    expect(choices(null)).toEqual(['2009-05-11', '2019-04-20', '2001-01-01']);
    expect(comparisonChoices([], null, null)).toEqual([]);
  });
});

describe('the other side of a comparison', () => {
  it('is another day of the same chart, or another chart', () => {
    const other = { chart: null, asOf: '2010-01-01' };
    expect(swapped({ ...firstView, asOf: '2001-01-01', comparedWith: other }, 'record')).toEqual({
      asOf: '2010-01-01',
      comparedWith: { chart: null, asOf: '2001-01-01' },
    });
    expect(swapped({ ...firstView, comparedWith: { chart: 'record', asOf: null } }, 'overview')).toEqual({
      chart: 'record',
      asOf: null,
      comparedWith: { chart: 'overview', asOf: null },
    });
    expect(swapped(firstView, 'record')).toBeNull();
  });
});

describe('charts in a list', () => {
  const charts = [
    { slug: 'a', title: 'The Agency, as documents tell' },
    { slug: 'b', title: 'Another Agency' },
    { slug: 'c', title: 'The Agency, as it says itself' },
  ];

  it('are named by what tells them apart', () => {
    expect(groupedCharts(charts).map(({ head, charts: all }) => [head, ...all.map(({ name }) => name)])).toEqual([
      ['The Agency', 'As documents tell', 'As it says itself'],
      [null, 'Another Agency'],
    ]);
  });

  it('keep their titles where nothing is shared', () => {
    expect(nameOfChart(charts, 'c')).toBe('As it says itself');
    expect(nameOfChart(charts.slice(0, 2), 'a')).toBe('The Agency, as documents tell');
    expect(nameOfChart(charts, 'gone')).toBe('gone');
  });
});
