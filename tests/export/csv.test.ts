import { parse } from 'csv-parse/sync';
import type { Chart } from '../../src/chart/chart';
import { effectiveDay, parseUncertainDate } from '../../src/chart/dates';
import { csv } from '../../src/export/csv/csv';
import { listInCell } from '../../src/import/cells/list-in-cell';
import { withoutTextMark } from '../../src/import/cells/plain-text';
import { chartOfUnits } from '../support/chart-of-units';
import { always, cited, dutyRecord, nameRecord, stated, unitRecord } from '../support/records';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { hostileBlocks, hostileLines } from '../support/hostile-texts';

type Row = Readonly<Record<string, string>>;

function textOf(chart: Chart, asOf: string | null = null): string {
  return [...csv.write(chart.at(asOf), { address: 'https://charts.example.org' })].join('');
}

function rowsOf(chart: Chart, asOf: string | null = null): Row[] {
  return parse(textOf(chart, asOf), { columns: true, record_delimiter: '\r\n' });
}

function rowOf(rows: readonly Row[], id: string): Row {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

const { all: shipped } = chartsOf(shippedFolder);

describe('a chart as CSV', () => {
  it('has a row for each unit that exists on the date, in outline order, below one of headings', () => {
    for (const chart of shipped) {
      for (const asOf of [null, '2009-01-01']) {
        const { order } = chart.at(asOf).tree;
        expect(rowsOf(chart, asOf).map(({ id }) => id)).toEqual([...order].map((unit) => chart.unit(unit).slug));
      }
    }
    expect(textOf(chartOfUnits([unitRecord('top', null)]))).toBe(
      'id,name,kind,designations,parent_id,acronym,other_names,responsibilities,disputed_responsibilities,identifiers,also_reports_to,founded,dissolved,status,summary,sources\r\n' +
        'top,top,office,,,,,,,,,,,active,,\r\n',
    );
  });

  it('says of each unit what the chart says of it on the date', () => {
    const harbour = chartsOf(`${dataFolder}/charts`, 'harbour').default;
    const rows = rowsOf(harbour, '2005-01-01');
    expect(rowOf(rows, 'harbour-authority')).toEqual({
      id: 'harbour-authority',
      name: 'Harbour Authority',
      kind: 'agency',
      designations: 'authority',
      parent_id: 'ministry-of-the-sea',
      acronym: 'HA',
      other_names: '',
      responsibilities: '',
      disputed_responsibilities: '',
      identifiers: 'town-register: 0007',
      also_reports_to: '',
      founded: '1950-03-01',
      dissolved: '',
      status: 'active',
      summary: '',
      sources: 'Yearbook of the harbour; Guide for visitors',
    });
    expect(rowOf(rows, 'records').responsibilities).toBe(
      'Keep the register; Keep the register of ships; Keep the register of berths',
    );
    expect(rowOf(rowsOf(harbour, '1998-06-01'), 'records').responsibilities).toMatch(/; Print the tide table$/);
  });

  it('names the parent above its units', () => {
    for (const chart of shipped) {
      const seen = new Set(['']);
      for (const { id = '', parent_id: parent } of rowsOf(chart)) {
        expect(seen).toContain(parent);
        seen.add(id);
      }
    }
  });

  it('writes dates as chart files do, and only those that have such a form', () => {
    for (const chart of shipped) {
      for (const { id = '', founded = '' } of rowsOf(chart)) {
        const { start } = chart.latest.period(chart.index(id));
        if (founded !== '') expect(effectiveDay(parseUncertainDate(founded))).toBe(effectiveDay(start));
      }
    }
    const founded = rowsOf(shipped[1] ?? chartOfUnits([])).map((row) => row.founded);
    expect(founded).toContain('2003-03-01');
    expect(founded.some((date) => date?.startsWith('in or before'))).toBe(true);
  });

  it('gives further acronyms and names that hold, not those of another time nor what is misspelled', () => {
    const since = { start: parseUncertainDate('2000'), end: null };
    const until = { start: null, end: parseUncertainDate('2000') };
    const names = [
      nameRecord('Office', { period: since }),
      nameRecord('Bureau', { period: until }),
      nameRecord('O', { kind: 'ACRONYM' }),
      nameRecord('OF', { kind: 'ACRONYM' }),
      nameRecord('The Office', { kind: 'ALIAS', period: since }),
      nameRecord('The Bureau', { kind: 'ALIAS', period: until }),
      nameRecord('Ofice', { kind: 'MISSPELLING' }),
    ];
    const [row] = rowsOf(chartOfUnits([unitRecord('top', null, { names })]));
    expect(row).toMatchObject({ name: 'Office', acronym: 'O', other_names: 'OF; The Office' });
  });

  it('leads to second parents that exist', () => {
    const to = (other: string) => ({ ...stated, kind: 'ALSO_REPORTS_TO' as const, other, period: always });
    const chart = chartOfUnits(
      [
        unitRecord('top', null),
        unitRecord('one', 'top', { relations: [to('two'), to('gone'), { ...to('top'), kind: 'SUPPORTS' }] }),
        unitRecord('two', 'top'),
        unitRecord('gone', 'top'),
      ],
      {
        events: [
          {
            ...stated,
            kind: 'ABOLISHED',
            date: null,
            law: null,
            origins: [{ unit: 'gone', partial: null, part: null }],
            results: [],
            fromParent: null,
            toParent: null,
            planned: false,
          },
        ],
      },
    );
    expect(rowOf(rowsOf(chart), 'one').also_reports_to).toBe('two');
  });

  it('tells the responsibilities that a source contradicts, be they parts, and only those of the day', () => {
    const gone = { start: null, end: parseUncertainDate('2000') };
    const disputed = { cites: [cited('book/p1'), cited('book/p1', 'CONTRADICTS')] };
    const responsibilities = [
      dutyRecord('Keep watch', { parts: [dutyRecord('Ring; the bell', disputed)] }),
      dutyRecord('Light the lamp', { cites: [cited('book/p1', 'QUALIFIES')] }),
      dutyRecord('Count ships', { ...disputed, period: gone }),
    ];
    const [row] = rowsOf(chartOfUnits([unitRecord('top', null, { responsibilities })]));
    expect(row?.responsibilities).toBe('Keep watch; Ring\\; the bell; Light the lamp');
    expect(row?.disputed_responsibilities).toBe('Ring\\; the bell');
  });

  it('names no source that only contradicts', () => {
    const source = { publisher: null, kind: 'GENERAL' as const, url: null, date: null, accessed: null, sha256: null };
    const passages = [{ id: 'p1', paragraph: 1, sentence: null, locator: null, gist: 'So.' }];
    const names = [nameRecord('Top', { cites: [cited('book/p1'), cited('letter/p1', 'CONTRADICTS')] })];
    const chart = chartOfUnits([unitRecord('top', null, { names })], {
      sources: [
        { ...source, slug: 'book', title: 'Book', passages },
        { ...source, slug: 'letter', title: 'Letter', passages },
      ],
    });
    expect(rowsOf(chart)[0]?.sources).toBe('Book');
  });

  it('gives back hostile texts in every column', () => {
    const texts = hostileLines.map((text) => text.replaceAll('\0', ''));
    const units = texts.map((text, index) =>
      unitRecord(`unit-${String(index)}`, index === 0 ? null : 'unit-0', {
        names: [
          nameRecord(text),
          nameRecord(`A${text}`, { kind: 'ACRONYM' }),
          nameRecord(`B ${text}`, { kind: 'ALIAS' }),
        ],
        summary: hostileBlocks[index % hostileBlocks.length] ?? null,
        designations: [text, 'office'].map((one) => ({ ...stated, text: one, kind: null, period: always })),
        identifiers: [{ scheme: 'code', value: text }],
      }),
    );
    const rows = rowsOf(chartOfUnits(units));
    expect(rows).toHaveLength(units.length);
    units.forEach(({ slug, summary, names: [name, acronym, alias], identifiers: [identifier] }) => {
      const row = rowOf(rows, slug);
      const cell = (column: string): string => withoutTextMark(row[column] ?? '');
      expect(cell('name')).toBe(name?.text);
      expect(cell('summary')).toBe(summary);
      expect(listInCell(cell('acronym'))).toEqual([acronym?.text]);
      expect(listInCell(cell('other_names'))).toEqual([alias?.text]);
      expect(listInCell(cell('designations'))).toEqual([name?.text, 'office']);
      expect(listInCell(cell('identifiers'))).toEqual([`code: ${identifier?.value ?? ''}`]);
    });
  });

  it('has none of the characters that make a program take a text for something else', () => {
    const chart = chartOfUnits([unitRecord('top', null, { names: [nameRecord('A\0B')] })]);
    expect(rowsOf(chart)[0]?.name).toBe('AB');
  });

  it('has no cell that a spreadsheet would run', () => {
    const units = [...hostileLines, ...hostileBlocks].map((text, index) =>
      unitRecord(`unit-${String(index)}`, null, {
        names: [nameRecord(text), nameRecord(text, { kind: 'ACRONYM' })],
        summary: text,
      }),
    );
    const cells = rowsOf(chartOfUnits(units)).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('keeps an item of a list on one line', () => {
    const names = [nameRecord('Top'), nameRecord(' First\r\n second\tthird ', { kind: 'ALIAS' })];
    expect(rowsOf(chartOfUnits([unitRecord('top', null, { names })]))[0]?.other_names).toBe('First second third');
  });
});
