import { stringify } from 'yaml';
import { dataOf } from '../support/run-query';
import { imported, outlineOf } from '../support/imports';

const tree = ['City', '  Water', '    Pumps', '  Parks'];

const flat = [
  { code: 'c', title: 'City' },
  { code: 'w', title: 'Water', reports_to: 'c' },
  { code: 'p', title: 'Pumps', reports_to: 'w' },
  { code: 'k', title: 'Parks', reports_to: 'City' },
];

const nested = {
  name: 'City',
  departments: [{ name: 'Water', divisions: [{ name: 'Pumps' }] }, { name: 'Parks' }],
};

const popolo = {
  persons: [{ id: 'x', name: 'Somebody' }],
  organizations: [
    { id: 'c', name: 'City', classification: 'agency', founding_date: '1901' },
    { id: 'w', name: 'Water', classification: 'department', parent_id: 'c', description: 'Supplies water.' },
    {
      id: 'p',
      name: 'Pumps',
      parent_id: 'w',
      other_names: [
        { name: 'Wells', end_date: '1990' },
        { name: 'PU', note: 'acronym' },
      ],
      identifiers: [{ scheme: 'budget', identifier: '0042' }],
    },
    { id: 'k', name: 'Parks', parent: { id: 'c' }, dissolution_date: '2020-05' },
  ],
};

const lines = (records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('\n');

describe('the same tree comes from', () => {
  it.each([
    ['flat JSON with a parent reference', 'a.json', JSON.stringify(flat)],
    ['flat JSON in an object', 'a.json', JSON.stringify({ updated: '2020', data: flat })],
    ['nested JSON', 'a.json', JSON.stringify(nested)],
    ['a list of nested JSON', 'a.json', JSON.stringify([nested])],
    ['JSON Lines with blank lines between', 'a.jsonl', lines(flat)],
    ['YAML', 'a.yaml', stringify(nested)],
    ['JSON in a file without an ending', 'download', JSON.stringify(flat)],
  ])('%s', async (_, name, text) => {
    const file = imported(name, text);
    expect(file.problems).toEqual([]);
    expect(await outlineOf(file)).toEqual(tree);
  });
});

it('takes from Popolo names with dates, identifiers, acronyms, beginnings and ends, and no persons', async () => {
  const file = imported('a.popolo.json', JSON.stringify(popolo), { coversUntil: '2024-01-01' });
  expect(file.problems).toEqual([]);
  expect(file.report.format).toBe('Popolo JSON');
  const { pumps, parks, agency, search } = await dataOf<Record<string, unknown>>(
    file.charts(),
    `{
      agency { name period { start { text } } }
      pumps: unit(by: { slug: "p" }, asOf: "1980-01-01") {
        acronym identifiers { scheme value } names { text period { end { text } } } summary
      }
      parks: unit(by: { slug: "k" }) { status period { end { text } } }
      search(text: "Somebody", first: 1) { totalCount }
    }`,
  );
  expect(agency).toEqual({ name: 'City', period: { start: { text: '1901' } } });
  expect(pumps).toEqual({
    acronym: 'PU',
    identifiers: [{ scheme: 'budget', value: '0042' }],
    names: [
      { text: 'Pumps', period: { end: null } },
      { text: 'Wells', period: { end: { text: '1990' } } },
      { text: 'PU', period: { end: null } },
    ],
    summary: null,
  });
  expect(parks).toEqual({ status: 'ENDED', period: { end: { text: 'May 2020' } } });
  expect(search).toEqual({ totalCount: 0 });
});

describe('every fact cites where it stands:', () => {
  it.each([
    ['the row that a spreadsheet shows', 'a.csv', '\n\nName,Parent\n"City\nof Ys",\n\nWater,City of Ys\n', 'row 6'],
    ['the path in JSON', 'a.json', JSON.stringify(nested), '$.departments[0]'],
    ['the line of JSON Lines', 'a.jsonl', lines([{ name: 'City' }, { name: 'Water', parent: 'City' }]), 'line 3'],
  ])('%s', async (_, name, text, locator) => {
    const charts = imported(name, text, { sourceTitle: 'The register', sourceUrl: 'https://example.org/r' }).charts();
    expect(
      await dataOf(
        charts,
        '{ unit(by: { slug: "water" }) { facts { citations { stance passage { locator } source { title url } } } } }',
      ),
    ).toEqual({
      unit: {
        facts: Array.from({ length: 2 }, () => ({
          citations: [
            {
              stance: 'SUPPORTS',
              passage: { locator },
              source: { title: 'The register', url: 'https://example.org/r' },
            },
          ],
        })),
      },
    });
  });
});

describe('the words for kinds', () => {
  const table =
    'Name,Parent,Type\nCity,,municipality\nWater,City,Department\nPumps,Water,Division\nBoats,City,Agency\n';

  it('mean an office unless told otherwise, and stay as what the file calls the unit', async () => {
    const file = imported('a.csv', table, { kinds: new Map([['department', 'BRANCH']]) });
    expect(await dataOf(file.charts(), '{ units { nodes { name kind designations { text } } } }')).toEqual({
      units: {
        nodes: [
          { name: 'City', kind: 'AGENCY', designations: [{ text: 'municipality' }] },
          { name: 'Water', kind: 'BRANCH', designations: [{ text: 'Department' }] },
          { name: 'Pumps', kind: 'OFFICE', designations: [{ text: 'Division' }] },
          { name: 'Boats', kind: 'AGENCY', designations: [{ text: 'Agency' }] },
        ],
      },
    });
  });

  it('that no row has are told, with the one that may be meant', () => {
    expect(imported('a.csv', table, { kinds: new Map([['divison', 'OFFICE']]) }).problems).toEqual([
      'warning: --kinds says what "divison" is; expected a word that a row has. Did you mean "division"?',
    ]);
  });
});

describe('columns', () => {
  it('can be mapped, and those that are not taken are named', async () => {
    const text = 'Nr;Bezeichnung;Teil von;Telefon\n1;Stadt;;555\n2;Wasser;1;556\n';
    const file = imported('a.csv', text, {
      map: new Map([
        ['id', 'Nr'],
        ['name', 'bezeichnung'],
        ['parent', 'Teil von'],
      ]),
    });
    expect(file.report.columns).toEqual({ id: 'Nr', name: 'Bezeichnung', parent: 'Teil von' });
    expect(file.report.columnsNotTaken).toEqual(['Telefon']);
    expect(await outlineOf(file)).toEqual(['Stadt', '  Wasser']);
  });

  it('that are mapped and not there are refused with a suggestion', () => {
    expect(() => imported('a.csv', 'Nr,Name\n1,City\n', { map: new Map([['id', 'Nummer']]) })).toThrow(
      '--map says that id is "Nummer"; expected one of the columns "Nr", "Name".',
    );
  });
});

describe('the top of the chart', () => {
  const table = 'Name,Parent\nWater,\nPumps,Water\nParks,\n';

  it('is the unit that is said to be it; other units without a parent are outside', async () => {
    const charts = imported('a.csv', table, { subject: 'Water' }).charts();
    expect(await dataOf(charts, '{ chart { subject { name kind } roots { name } } }')).toEqual({
      chart: { subject: { name: 'Water', kind: 'AGENCY' }, roots: [{ name: 'Water' }, { name: 'Parks' }] },
    });
  });

  it('can be put above all of them', async () => {
    const file = imported('a.csv', table, { top: 'City of Ys' });
    expect(await outlineOf(file)).toEqual(['City of Ys', '  Water', '    Pumps', '  Parks']);
    expect(file.report.rows).toEqual({ read: 3, kept: 3, leftOut: 0 });
  });

  it('that is not in the file is refused', () => {
    expect(() => imported('a.csv', table, { subject: 'Watr' })).toThrow(
      '--subject is "Watr"; expected the id or the name of a unit in the file. Did you mean "Water"?',
    );
  });
});

describe('with rows that cannot be taken left out', () => {
  const table = 'Name,Parent\nCity,\nWater,City\nPumps,Watr\nWells,Pumps\n,City\nParks,City\n';

  it('kept and left out are all that was read, and what stands below them is told, too', async () => {
    const file = imported('a.csv', table, { keepGoing: true });
    expect(file.report.rows).toEqual({ read: 6, kept: 3, leftOut: 3 });
    expect(file.problems).toEqual([
      'row 4: error: Parent is "Watr"; expected the id or the name of a unit in the file. Did you mean "Water"?',
      'row 5: error: Parent is "Pumps"; expected a unit that can be taken, but row 4 cannot.',
      'row 6: error: Name is empty; expected the name of a unit.',
    ]);
    expect(new Set(file.done)).toEqual(
      new Set(['row 4: The row is left out.', 'row 5: The row is left out.', 'row 6: The row is left out.']),
    );
    expect(await outlineOf(file)).toEqual(['City', '  Water', '  Parks']);
  });

  it('and without, nothing is taken and only the causes are told', () => {
    const file = imported('a.csv', table);
    expect(file.isTaken).toBe(false);
    expect(file.problems.map((problem) => problem.slice(0, 5))).toEqual(['row 4', 'row 6']);
  });
});

describe('addresses', () => {
  it('come from ids, which stay when a unit is renamed, else from names, with the parent where several share one', async () => {
    const slugs = async (text: string): Promise<unknown> => {
      const { units } = await dataOf<{ units: { nodes: { slug: string }[] } }>(
        imported('a.csv', text).charts(),
        '{ units { nodes { slug } } }',
      );
      return units.nodes.map(({ slug }) => slug);
    };
    expect(await slugs('Code,Name,Parent\nAB.1,City,\nAB 2,Water,AB.1\n')).toEqual(['ab-1', 'ab-2']);
    expect(await slugs('Name,Parent\nCité d’Or,\nLaw,Cité d’Or\nPort,Cité d’Or\nStaff,Law\nStaff,Port\n')).toEqual([
      'cite-dor',
      'law',
      'staff-law',
      'port',
      'staff-port',
    ]);
    expect(await slugs('Name,Parent\n財務省,\n主計局,財務省\n')).toEqual(['unit-1', 'unit-2']);
  });

  it('that would be the same are told apart, and that is said', () => {
    const file = imported('a.csv', 'Code,Name,Parent\nA.1,City,\nA-1,Water,A.1\n');
    expect(file.done).toEqual(['row 3: In addresses it is "a-1-2".']);
  });
});
