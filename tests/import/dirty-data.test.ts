import { dataOf } from '../support/run-query';
import { imported, outlineOf } from '../support/imports';

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a file with', () => {
  it('parents given by name, in any order of the rows, is a tree', async () => {
    const file = imported('a.csv', csv('Name,Parent', 'Pumps,Water', 'Water,City', 'City,', 'Parks,City'));
    expect(file.problems).toEqual([]);
    expect(await outlineOf(file)).toEqual(['City', '  Water', '    Pumps', '  Parks']);
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

  it('a second parent that is left out is told once, as no second line', () => {
    const lines = ['Code,Name,Parent,Also Reports To,Founded', '1,City,,,', '2,Law,1,,', '3,Port,1,,soon'];
    const file = imported('a.csv', csv(...lines, '4,Fees,2; 3,,', '5,Tolls,2,3,'), { keepGoing: true });
    expect(file.problems.filter((problem) => /^row [56]:/.test(problem))).toEqual([
      'row 5: warning: Parent is "2; 3"; expected one parent, but Fees belongs to Law.',
      'row 6: warning: Also Reports To is "3"; expected a unit that can be taken, but row 4 cannot.',
    ]);
    expect(file.done.slice(1)).toEqual(
      ['row 5', 'row 6'].map((place) => `${place}: No second line is taken, as row 4 is left out.`),
    );
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

  it('several units without a parent says what can be done', () => {
    expect(imported('a.csv', csv('Name,Parent', 'Water,', 'Parks,')).problems).toEqual([
      'error: 2 units have no parent: "Water" (row 2), "Parks" (row 3); expected one, as the top of the chart. Say which of them the chart is about, such as --subject "Water", and the others are bodies outside it; or put all of them under one: --top NAME.',
    ]);
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
});
