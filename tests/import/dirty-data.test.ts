import { dataOf } from '../support/run-query';
import { imported, outlineOf } from '../support/imports';

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a file with', () => {
  it('parents given by name, in any order of the rows, is a tree', async () => {
    const file = imported('a.csv', csv('Name,Parent', 'Pumps,Water', 'Water,City', 'City,', 'Parks,City'));
    expect(file.problems).toEqual([]);
    expect(await outlineOf(file)).toEqual(['City', '  Water', '    Pumps', '  Parks']);
  });

  it('a name used twice as a parent names the candidates', () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '2,Staff,City', '3,Staff,City', '4,Pay,Staff'));
    expect(file.problems).toEqual([
      'row 5: error: Parent is "Staff"; expected a name that one unit has, but "Staff" (row 3, id "2"), "Staff" (row 4, id "3") have it: give the id.',
    ]);
    expect(file.isTaken).toBe(false);
  });

  it('a parent that is not in it says so, and what may be meant', () => {
    const file = imported('a.csv', csv('Name,Parent', 'City,', 'Pumps,Watr', 'Water,City'));
    expect(file.problems).toEqual([
      'row 3: error: Parent is "Watr"; expected the id or the name of a unit in the file. Did you mean "Water"?',
    ]);
    expect(file.done).toEqual(['row 3: Nothing is imported until it is put right.']);
  });

  it('the same row twice is one unit that cites both rows', async () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '2,Water,1', '2,Water,1'));
    expect(file.problems).toEqual(['row 4: note: expected each unit once, but it says what row 3 says.']);
    expect(file.report.rows).toEqual({ read: 3, kept: 3, leftOut: 0 });
    expect(
      await dataOf(
        file.charts(),
        '{ unit(by: { slug: "2" }) { names { citations { passage { locator } } } } units { totalCount } }',
      ),
    ).toEqual({
      unit: { names: [{ citations: [{ passage: { locator: 'row 3' } }, { passage: { locator: 'row 4' } }] }] },
      units: { totalCount: 2 },
    });
  });

  it('one id for rows that say different things is refused', () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '2,Water,1', '2,Parks,1'));
    expect(file.problems).toEqual([
      'row 4: error: Code is "2"; expected an id that no other unit has, but row 3 has it, too, and calls it "Water".',
    ]);
  });

  it.each([
    [
      'rows that differ in the parent alone',
      ['Code,Name,Parent', '1,City,', '2,Law,1', '3,Port,1', '4,Fees,2', '4,Fees,3'],
      'row 6',
      '3',
    ],
    ['two parents in one cell', ['Code,Name,Parent', '1,City,', '2,Law,1', '3,Port,1', '4,Fees,2; 3'], 'row 5', '2; 3'],
  ])('%s has one place for the unit and a line to the other parent', async (_, lines, place, written) => {
    const file = imported('a.csv', csv(...lines));
    expect(file.problems).toEqual([
      `${place}: warning: Parent is "${written}"; expected one parent, but Fees belongs to Law.`,
    ]);
    expect(file.done).toEqual([`${place}: Taken as a second line: it also reports to Port.`]);
    expect(
      await dataOf(
        file.charts(),
        '{ unit(by: { slug: "4" }) { parent { name } relations { relationKind other { name } } } }',
      ),
    ).toEqual({
      unit: { parent: { name: 'Law' }, relations: [{ relationKind: 'ALSO_REPORTS_TO', other: { name: 'Port' } }] },
    });
  });

  it('a unit that is its own parent is refused', () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '2,Water,2'));
    expect(file.problems).toEqual([
      'row 3: error: Parent is "2"; expected another unit: none belongs to itself. Leave it empty for the top.',
    ]);
  });

  it('parents that run in a circle tells the whole circle at each of its rows', () => {
    const file = imported('a.csv', csv('Name,Parent', 'City,', 'A,C', 'B,A', 'C,B'));
    expect(file.problems).toEqual([
      'row 3: error: Parent is "C"; expected a unit that is not below it, but the parents run in a circle: A → C → B → A.',
      'row 4: error: Parent is "A"; expected a unit that is not below it, but the parents run in a circle: B → A → C → B.',
      'row 5: error: Parent is "B"; expected a unit that is not below it, but the parents run in a circle: C → B → A → C.',
    ]);
  });

  it('a unit named like its parent is put below it', async () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '2,Water,City', '3,Water,Water'));
    expect(file.problems).toEqual([]);
    expect(await outlineOf(file)).toEqual(['City', '  Water', '    Water']);
  });

  it('lists in a cell gives each item', async () => {
    const file = imported('a.csv', csv('Name,Duties,Aliases', 'City,Govern; Tax\\; collect,"The City|Town\nBorough"'));
    expect(await dataOf(file.charts(), '{ agency { responsibilities { title } names { text } } }')).toEqual({
      agency: {
        responsibilities: [{ title: 'Govern' }, { title: 'Tax; collect' }],
        names: [{ text: 'City' }, { text: 'The City' }, { text: 'Town' }, { text: 'Borough' }],
      },
    });
  });

  it.each([
    ['a byte order mark', '\ufeffName,Parent\nCity,\nWater,City\n'],
    ['the line ends of old Macs', 'Name,Parent\rCity,\rWater,City\r'],
    ['the line ends of Windows', 'Name,Parent\r\nCity,\r\nWater,City\r\n'],
    ['semicolons between the cells', 'Name;Parent\nCity;\nWater;City\n'],
    ['tabs between the cells', 'Name\tParent\nCity\t\nWater\tCity\n'],
  ])('%s is read like any other', async (_, text) => {
    expect(await outlineOf(imported('a.csv', text))).toEqual(['City', '  Water']);
  });

  it('UTF-16 and its mark is read like any other', async () => {
    const bytes = Buffer.from('\ufeffName,Parent\nCité,\nWater,Cité\n', 'utf16le');
    const file = imported('a.csv', bytes);
    expect(file.report.encoding).toBe('utf-16le');
    expect(await outlineOf(file)).toEqual(['Cité', '  Water']);
  });

  it('bytes that are not UTF-8 is refused with what to do, and read when told how', async () => {
    const bytes = Buffer.from('Name,Parent\r\nCity,\r\nCaf\xe9,City\r\n', 'latin1');
    expect(imported('a.csv', bytes).problems).toEqual([
      'error: it is not in UTF-8 from line 3 on. Save it as UTF-8 ("CSV UTF-8" in a spreadsheet); or, if "Café,City" is how the line should read, import it with --encoding windows-1252.',
    ]);
    expect(await outlineOf(imported('a.csv', bytes, { encoding: 'windows-1252' }))).toEqual(['City', '  Café']);
  });

  it.each([
    ['a workbook', Buffer.from('PK\x03\x04 and so on', 'latin1'), /is a workbook .* save the sheet as "CSV UTF-8"/],
    ['UTF-16 without its mark', Buffer.from('Name,Parent\nCity,\n', 'utf16le'), /--encoding utf-16le/],
  ])('%s inside is refused with what to do', (_, bytes, sentence) => {
    expect(imported('a.csv', bytes).problems.join()).toMatch(sentence);
  });

  it.each(['-', 'N/A', 'none', '[Branch]', '(top)', '0', 'NULL'])(
    'the parent %j has a unit without a parent',
    async (word) => {
      const file = imported('a.csv', csv('Name,Parent', `City,${word}`, 'Water,City'));
      expect(file.problems).toEqual([`row 2: note: Parent is "${word}"; expected an id or a name, or nothing.`]);
      expect(await outlineOf(file)).toEqual(['City', '  Water']);
    },
  );

  it('a unit that is called like such a word has it as the parent', async () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '0,City,', '1,Water,0'));
    expect(file.problems).toEqual([]);
    expect(await outlineOf(file)).toEqual(['City', '  Water']);
  });

  it('leading zeros keeps them', async () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '007,City,', '07,Water,007'));
    expect(await dataOf(file.charts(), '{ units { nodes { slug parent { slug } } } }')).toEqual({
      units: {
        nodes: [
          { slug: '007', parent: null },
          { slug: '07', parent: { slug: '007' } },
        ],
      },
    });
  });

  it('numbers for ids here and texts there has the same ids', async () => {
    const list = [
      { id: 1, name: 'City' },
      { id: '2', name: 'Water', parent_id: '1' },
      { id: 3, name: 'Pumps', parent_id: 2 },
    ];
    expect(await outlineOf(imported('a.json', JSON.stringify(list)))).toEqual(['City', '  Water', '    Pumps']);
  });

  it('a number too long to be kept is refused', () => {
    const file = imported('a.json', '[{"id": 12345678901234567890, "name": "City"}]');
    expect(file.problems).toEqual([
      '$[0]: error: id is "12345678901234567000"; expected a whole number of at most 15 digits, or a text: as a number its digits are not kept.',
    ]);
  });

  it('an end before the beginning is refused', () => {
    const file = imported('a.csv', csv('Name,Founded,Dissolved', 'City,1950-03-01,1949'));
    expect(file.problems).toEqual([
      'row 2: error: Dissolved is "1949"; expected a date that is not before Founded, 1950-03-01: it counts from 1949-01-01, and that from 1950-03-01.',
    ]);
  });

  it('a name whose time lasts no day, or two names of one time, has them without losing one', async () => {
    const names = [
      { name: 'Town', start_date: '1950', end_date: '1950' },
      { name: 'Borough', start_date: '1960', end_date: '1970' },
      { name: 'Village', start_date: '1960', end_date: '1970' },
    ];
    const file = imported('a.json', JSON.stringify([{ name: 'City', other_names: names }]));
    expect(file.problems).toEqual([
      '$[0]: warning: other_names is "Town"; expected for "Town" a time that lasts, up to 2026-01-01, but it is from 1950 until 1950.',
    ]);
    expect(await dataOf(file.charts(), '{ agency(asOf: "1965-01-01") { names { text } } }')).toEqual({
      agency: { names: [{ text: 'City' }, { text: 'Town' }, { text: 'Borough' }, { text: 'Village' }] },
    });
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

  it('child lists that disagree with the parents has the place its row says, and a line to the other', async () => {
    const list = [
      { id: 'a', name: 'City', children: ['b', 'c', 'x'] },
      { id: 'b', name: 'Water' },
      { id: 'c', name: 'Pumps', parent: 'b' },
    ];
    const file = imported('a.json', JSON.stringify(list));
    expect(file.problems).toEqual([
      '$[0]: warning: children is "x"; expected the id or the name of a unit in the file.',
      '$[0]: warning: children is "c"; expected one parent, but Pumps belongs to Water.',
    ]);
    expect(await outlineOf(file)).toEqual(['City', '  Water', '    Pumps']);
  });

  it('HTML in names reads them as people would, and says so', async () => {
    const file = imported('a.csv', csv('Name', '"<b>Parks &amp; Trees</b>&nbsp;Office"'));
    expect(file.problems).toEqual([
      'row 2: warning: Name is "<b>Parks &amp; Trees</b>&nbsp;Office"; expected plain text, without marks of HTML.',
    ]);
    expect(await outlineOf(file)).toEqual(['Parks & Trees Office']);
  });

  it('angle brackets and ampersands that are no HTML keeps them', async () => {
    const file = imported('a.csv', csv('Name', '"R&D <5 people> AT&T"'));
    expect(file.problems).toEqual([]);
    expect(await outlineOf(file)).toEqual(['R&D <5 people> AT&T']);
  });

  it('over a thousand children of one parent has all of them in their order', async () => {
    const names = Array.from({ length: 1257 }, (_, index) => `Unit ${String(1257 - index)}`);
    const file = imported('a.csv', csv('Name,Parent', 'City,', ...names.map((name) => `${name},City`)));
    const { agency } = await dataOf<{ agency: { childCount: number; children: { nodes: { name: string }[] } } }>(
      file.charts(),
      '{ agency { childCount children(first: 100) { nodes { name } } } }',
    );
    expect(agency.childCount).toBe(1257);
    expect(agency.children.nodes.map(({ name }) => name)).toEqual(names.slice(0, 100));
  });

  it('levels that skip, eleven deep, has each unit where it belongs', async () => {
    const depth = 11;
    const rows = Array.from(
      { length: depth },
      (_, level) => `L${String(level)},${level === 0 ? '' : `L${String(level - 1)}`},level ${String(level)}`,
    );
    const file = imported('a.csv', csv('Name,Parent,Type', ...rows, 'Skipper,L0,level 9'));
    const outline = await outlineOf(file);
    expect(outline).toHaveLength(depth + 1);
    expect(outline.at(-2)).toBe(`${'  '.repeat(10)}L10`);
    expect(outline.at(-1)).toBe('  Skipper');
  });

  it('formulas in its cells has them as texts', async () => {
    const file = imported('a.csv', csv('Name,Duties', `"=HYPERLINK(""http://x"")",'+1`));
    expect(await dataOf(file.charts(), '{ agency { name responsibilities { title } } }')).toEqual({
      agency: { name: '=HYPERLINK("http://x")', responsibilities: [{ title: '+1' }] },
    });
  });

  it('a row with more cells than headings is refused with what stands beyond', () => {
    const file = imported('a.csv', csv('Name,Parent', 'City,', 'Water, Sewage,City'));
    expect(file.problems).toEqual([
      'row 3: error: has 3 cells, the last of them "City"; expected 2, as many as there are headings. A cell with a "," in it needs quotes around it.',
    ]);
  });

  it('a quotation mark that is never closed is refused', () => {
    expect(imported('a.csv', csv('Name,Parent', '"City,', 'Water,City')).problems).toEqual([
      'error: the quotation mark that opens a cell at line 2 is never closed; expected quotes around a whole cell, and each quotation mark inside it written twice.',
    ]);
  });

  it.each([
    ['a quotation mark that is closed too late', '9,"U 9,City\n10,"U 10",City\n'],
    ['a quotation mark inside a cell', '9,5" gun,City\n'],
  ])('%s is refused, so that it takes no row with it', (_, rows) => {
    expect(imported('a.csv', `Code,Name,Parent\n1,City,\n${rows}`).problems).toEqual([
      expect.stringMatching(/^error: a quotation mark at line \d stands inside a cell; expected quotes around/),
    ]);
  });

  it('titles above the headings finds these, and says what is not read', async () => {
    const file = imported(
      'a.csv',
      csv('City of Ys,,', 'as of 2020;,,', '', 'Code,Name,Parent', '1,City,', '2,Water,1'),
    );
    expect(file.problems).toEqual(['warning: 3 rows stand above the headings, which row 4 is taken for.']);
    expect(await outlineOf(file)).toEqual(['City', '  Water']);
  });

  it('a first line that says what parts the cells is read by it', async () => {
    expect(await outlineOf(imported('a.csv', 'sep=;\r\nName;Parent\r\nA, B;\r\nC;A, B\r\n'))).toEqual(['A, B', '  C']);
  });

  it('cells under no heading tells that they are not taken', () => {
    const file = imported('a.csv', csv('Name,,Parent', 'City,x,', 'Water,,City'));
    expect(file.report.columnsNotTaken).toEqual(['column 2 (without a heading)']);
  });

  it('two columns of one name is refused', () => {
    expect(imported('a.csv', csv('Name,Parent,Name', 'City,,')).problems).toEqual([
      'error: two columns are called "Name"; expected a heading of its own for each.',
    ]);
  });

  it('no column for the name says which there are', () => {
    expect(imported('a.csv', csv('Bezeichnung,Teil von', 'Stadt,')).problems).toEqual([
      'error: nothing in it is called "name" or the like: there are "Bezeichnung", "Teil von". Say which holds the names: --map name=COLUMN.',
    ]);
  });

  it('several units without a parent says what can be done', () => {
    expect(imported('a.csv', csv('Name,Parent', 'Water,', 'Parks,')).problems).toEqual([
      'error: 2 units have no parent: "Water" (row 2), "Parks" (row 3); expected one, as the top of the chart. Say which of them the chart is about, such as --subject "Water", and the others are bodies outside it; or put all of them under one: --top NAME.',
    ]);
  });

  it('no column for the parent says so, and which may be one', () => {
    const file = imported('a.csv', csv('Name,Reporting unit', 'City,', 'Water,City'), { top: 'Top' });
    expect(file.problems).toEqual([
      'warning: No column is taken for the parent of a unit; expected one called "parent" or the like. Perhaps "Reporting unit" is one: --map parent="Reporting unit".',
    ]);
    expect(file.done).toEqual(['No unit is put below another.']);
  });

  it('a unit that is older than what it belongs to says from when it is shown', () => {
    const file = imported('a.csv', csv('Name,Parent,Founded', 'City,,1900', 'Water,City,1880'));
    expect(file.problems).toEqual([
      'row 3: warning: Founded is "1880"; expected a date that is not before that of "City", to which it belongs: 1900.',
    ]);
    expect(file.done).toEqual(['row 3: It is shown from 1900-01-01 on.']);
  });

  it.each([
    ['Grand Total', 'a sum below the table'],
    ['#REF!', 'an error of a spreadsheet'],
    ['=SUM(A1:A9)', 'a formula'],
    ['x'.repeat(201), 'more than a name'],
  ])('the name %s takes it, and doubts it', (name, likeness) => {
    const file = imported('a.csv', csv('Name,Parent', 'City,', `${name},City`));
    expect(file.isTaken).toBe(true);
    expect(file.problems.join()).toContain(`expected the name of a unit, but it looks like ${likeness}.`);
  });

  it('marks that turn the direction of a text takes them out, and says so', () => {
    expect(imported('a.csv', csv('Name', 'A\u202eB')).problems.join()).toContain('without invisible characters');
  });

  it('rows that differ in what is not taken alone are one unit, and that is doubted', () => {
    const file = imported('a.csv', csv('Code,Name,Parent,Phone', '1,City,,', '2,Water,1,55', '2,Water,1,56'));
    expect(file.problems).toEqual([
      'row 4: warning: expected each unit once, but in the columns that are taken it says what row 3 says.',
    ]);
  });

  it('two rows of one unit, one of them wrong, takes the unit from the other and tells the wrong row', () => {
    const file = imported('a.csv', csv('Code,Name,Parent', '1,City,', '5,Staff,X', '5,Staff,1'), { keepGoing: true });
    expect(file.report.rows).toEqual({ read: 3, kept: 2, leftOut: 1 });
    expect(file.problems).toEqual(['row 3: error: Parent is "X"; expected the id or the name of a unit in the file.']);
  });

  it('a place that the record of another tells cites that record', async () => {
    const list = [
      { id: 'a', name: 'City', child_ids: ['b'] },
      { id: 'b', name: 'Water' },
    ];
    const file = imported('a.json', JSON.stringify(list));
    expect(file.report.columns).toMatchObject({ 'units below': 'child_ids' });
    expect(
      await dataOf(file.charts(), '{ unit(by: { slug: "b" }) { placements { citations { passage { locator } } } } }'),
    ).toEqual({ unit: { placements: [{ citations: [{ passage: { locator: '$[0]' } }] }] } });
  });

  it('records of one name inside one another has all of them', async () => {
    const bureaus = [
      { name: 'Bureau', children: [] },
      { name: 'Bureau', children: [{ name: 'Desk' }] },
    ];
    const file = imported('a.json', JSON.stringify({ name: 'Agency', children: bureaus }));
    expect(file.done).toEqual(['$.children[1]: In addresses it is "bureau-agency-2".']);
    expect(await outlineOf(file)).toEqual(['Agency', '  Bureau', '  Bureau', '    Desk']);
  });

  it('nothing in it is refused', () => {
    expect(imported('a.csv', '').isTaken).toBe(false);
    expect(imported('a.json', '[]').isTaken).toBe(false);
    expect(imported('a.csv', csv('Name,Parent')).isTaken).toBe(false);
  });
});
