import { dataOf } from '../support/run-query';
import { imported } from '../support/imports';

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a file with', () => {
  it('a name used twice as a parent names the candidates', () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '2,Staff,City', '3,Staff,City', '4,Pay,Staff'));
    expect(file.problems).toEqual([
      'row 5: error: Parent is "Staff"; expected a name that one unit has, but "Staff" (row 3, id "2"), "Staff" (row 4, id "3") have it: give the id.',
    ]);
    expect(file.isTaken).toBe(false);
  });

  it('an end before the beginning is refused', () => {
    const file = imported('a.csv', csv('Name,Founded,Dissolved', 'City,1950-03-01,1949'));
    expect(file.problems).toEqual([
      'row 2: error: Dissolved is "1949"; expected a date that is not before Founded, 1950-03-01: it counts from 1949-01-01, and that from 1950-03-01.',
    ]);
  });

  it.each(['', '-', 'N/A', 'unknown'])('%j for a date has none', async (date) => {
    const file = imported('a.csv', csv('Name,Founded', `City,${date}`));
    expect(file.problems).toEqual([]);
    expect(await dataOf(file.charts(), '{ agency { period { start { text } } } chart { coversUntil } }')).toEqual({
      agency: { period: { start: null } },
      chart: { coversUntil: null },
    });
  });

  it.each(['0000-00-00', '0001-01-01', '9999-12-31'])('%s, which stands for no date, has none, and says so', (date) => {
    const file = imported('a.csv', csv('Name,Founded', `City,${date}`));
    expect(file.problems).toEqual([`row 2: note: Founded is "${date}"; expected a date, or nothing.`]);
    expect(file.charts().default.events).toEqual([]);
  });

  it("a spreadsheet's number for a day says which day it may be", () => {
    expect(imported('a.csv', csv('Name,Founded', 'City,36526')).problems).toEqual([
      'row 2: error: Founded is "36526"; expected a date, but it looks like a spreadsheet\'s number for 2000-01-01: give the column the format of a date and save it again.',
    ]);
  });

  it.each([
    ['1 March 2003', '1 March 2003'],
    ['March 1, 2003', '1 March 2003'],
    ['Mar 2003', 'March 2003'],
    ['2003', '2003'],
    ['31/03/2003', '31 March 2003'],
    ['03/31/2003', '31 March 2003'],
    ['2003-03-01T00:00:00Z', '1 March 2003'],
    ['31.12.2012 00:00', '31 December 2012'],
    ['20030301', '1 March 2003'],
    ['2003/3/1', '1 March 2003'],
    ['in or before 2003-03-01', 'in or before 1 March 2003'],
  ])('the date %s has it', async (written, text) => {
    const file = imported('a.csv', csv('Name;Founded', `City;${written}`));
    expect(await dataOf(file.charts(), '{ agency { period { start { text } } } }')).toEqual({
      agency: { period: { start: { text } } },
    });
  });

  it('a date of two meanings is not guessed at, and read as it is told to be', async () => {
    const text = csv('Name,Founded', 'City,03/04/2010');
    expect(imported('a.csv', text).problems).toEqual([
      'row 2: error: Founded is "03/04/2010"; expected a date of one meaning, but it is 2010-04-03 or 2010-03-04: say --date-order day-first or month-first.',
    ]);
    const file = imported('a.csv', text, { dateOrder: 'day-first' });
    expect(await dataOf(file.charts(), '{ agency { period { start { text } } } }')).toEqual({
      agency: { period: { start: { text: '3 April 2010' } } },
    });
  });

  it.each(['2003-02-30', 'soon', '31.31.2003', '37681'])('the date %j is refused', (date) => {
    expect(imported('a.csv', csv('Name,Founded', `City,${date}`)).problems).toEqual([
      expect.stringContaining(`row 2: error: Founded is "${date}"; expected a da`),
    ]);
  });

  it('a unit that is older than what it belongs to says from when it is shown', () => {
    const file = imported('a.csv', csv('Name,Parent,Founded', 'City,,1900', 'Water,City,1880'));
    expect(file.problems).toEqual([
      'row 3: warning: Founded is "1880"; expected a date that is not before that of "City", to which it belongs: 1900.',
    ]);
    expect(file.done).toEqual(['row 3: It is shown from 1900-01-01 on.']);
  });
});
