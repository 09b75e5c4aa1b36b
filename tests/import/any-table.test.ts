import fc from 'fast-check';
import { imported } from '../support/imports';

const hostile = [
  '',
  ' ',
  '=1+1',
  "'=x",
  '"',
  '""',
  ',',
  ';',
  '\\;',
  '\n',
  '\r',
  '\u0000',
  '\u202e',
  '<b>b</b>',
  '&amp;',
  '__proto__',
  'constructor',
  'N/A',
  '-',
  '[x]',
  '0',
  '00',
  '1',
  '2',
  '3',
  'a',
  'A',
  'á',
  'a;b',
  '1|2',
  '2003',
  '2003-02-30',
  '03/04/2005',
  'in or before 2001',
  'agency',
  'inactive',
  '財',
  '😀',
  '\ud800',
  'x'.repeat(300),
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const columns = [
  'id',
  'name',
  'parent',
  'kind',
  'acronym',
  'other_names',
  'responsibilities',
  'founded',
  'dissolved',
  'status',
  'also_reports_to',
];

const anyRow = fc.tuple(...columns.map(() => cell));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const asTable = (rows: readonly (readonly string[])[]): string =>
  [columns, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n');

const asJson = (rows: readonly (readonly string[])[]): string =>
  JSON.stringify(rows.map((cells) => Object.fromEntries(columns.map((column, place) => [column, cells[place]]))));

describe.each([
  ['a.csv', asTable],
  ['a.json', asJson],
])('whatever stands in %s', (name, write) => {
  it('no row is lost without a word, and what is taken is a sound chart', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
        const file = imported(name, write(rows), { keepGoing: true, top: 'Top' });
        const { read, kept, leftOut } = file.report.rows;
        expect(kept + leftOut).toBe(read);
        const wrong = new Set(
          file.report.findings.flatMap(({ severity, row }) => (severity === 'error' && row !== null ? [row] : [])),
        );
        expect(wrong.size).toBe(leftOut);
        if (!file.isTaken) {
          // Nothing but what concerns the whole file stands in the way where rows may be left out.
          expect(file.report.findings).toContainEqual(expect.objectContaining({ severity: 'error', row: null }));
          return;
        }
        const { sources } = file.charts().default;
        const cited = sources.flatMap(({ passages }) => passages.map(({ locator }) => locator));
        // The file as a whole is cited by the top alone.
        expect(new Set(cited).size).toBe(kept + 1);
      }),
      { numRuns: 300 },
    );
  });
});
