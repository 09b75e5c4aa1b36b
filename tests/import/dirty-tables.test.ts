import { dataOf } from '../support/run-query';
import { imported, outlineOf } from '../support/imports';

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a file with', () => {
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

  it('no column for the parent says so, and which may be one', () => {
    const file = imported('a.csv', csv('Name,Reporting unit', 'City,', 'Water,City'), { top: 'Top' });
    expect(file.problems).toEqual([
      'warning: No column is taken for the parent of a unit; expected one called "parent" or the like. Perhaps "Reporting unit" is one: --map parent="Reporting unit".',
    ]);
    expect(file.done).toEqual(['No unit is put below another.']);
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

  it.each([
    ['a.csv', ''],
    ['a.csv', 'Name,Parent\n'],
    ['a.json', '[]'],
    ['a.jsonl', '\n'],
  ])('nothing in it is refused, whatever is to be put on top: %s %j', (name, text) => {
    const file = imported(name, text, { top: 'Top', keepGoing: true });
    expect([file.isTaken, file.problems]).toEqual([
      false,
      [expect.stringMatching(/^error: it (is empty|holds no rec)/)],
    ]);
  });
});
