import { formatReport } from '../../src/import/report';
import { imported } from '../support/imports';
import type { ImportedFile } from '../support/imports';

/** What takes its time for each pair of so many rows takes minutes. */
const many = 30_000;

const keepGoing = { keepGoing: true };

function table(headings: string, first: string, row: (number: number) => string): string {
  return [headings, first, ...Array.from({ length: many }, (_, number) => row(number))].join('\n');
}

function rowsOf({ report }: ImportedFile): readonly number[] {
  return [report.rows.read, report.rows.kept, report.units];
}

/** In seconds of the processor. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('a file of very many rows takes seconds where', () => {
  const units = Array.from({ length: many }, (_, number) => `u${String(number)}`);
  const files: Readonly<Record<string, readonly [string, string]>> = {
    'every parent is wrong': [
      'a.csv',
      table(
        'id,name,parent',
        'top,Top,',
        (number) => `i${String(number)},Unit ${String(number)},no unit ${String(number)}`,
      ),
    ],
    'every parent is a list': [
      'a.csv',
      table(
        'id,name,parent',
        'top,Top,\nother,Other,top',
        (number) => `i${String(number)},Unit ${String(number)},top; other`,
      ),
    ],
    'all bear one name, by which they call their parent': [
      'a.csv',
      table('id,name,parent', 'top,Top,', (number) => `i${String(number)},Same,Same`),
    ],
    'all have one id and say much that differs': [
      'a.csv',
      table('id,name,duties', `i,Same,"${'long; '.repeat(5_000)}"`, () => 'i,Same,'),
    ],
    'all name one unit as below them': [
      'a.json',
      JSON.stringify([{ name: 'below' }, ...units.map((name) => ({ name, units: ['below'] }))]),
    ],
    'there is a heading for each': ['a.csv', `name,${units.join(',')}\nTop${','.repeat(many)}`],
  };
  for (const [what, [name, text]] of Object.entries(files)) {
    it(what, () => {
      expect(timeOf(() => imported(name, text, keepGoing))).toBeLessThan(5);
    });
  }
});

it('takes more records in one record than a call has room for', () => {
  const children = Array.from({ length: 130_000 }, (_, number) => ({ name: String(number) }));
  expect(rowsOf(imported('a.json', JSON.stringify({ name: 'Top', children })))).toEqual([130_001, 130_001, 130_001]);
});

it('takes records in one another at any depth, and tells where a deep one stands by its number', () => {
  const depth = 20_000;
  const text = `${'{"name":"Unit","children":['.repeat(depth)}{}${']}'.repeat(depth)}`;
  const file = imported('a.json', text, keepGoing);
  expect(rowsOf(file)).toEqual([depth + 1, depth, depth]);
  const [error] = file.report.findings.filter(({ severity }) => severity === 'error');
  expect(error?.place).toMatch(/^record \d+(\.children\[0\])*$/);
  expect(Number(error?.place?.match(/\d+/)?.[0])).toBeGreaterThan(depth - 100);
});

it('refuses lists in one another where a record should be', () => {
  const file = imported('a.json', `[{"name":"Top"},${'['.repeat(20_000)}${']'.repeat(20_000)}]`, keepGoing);
  expect(file.problems).toEqual(['$[1]: error: is a list; expected a record in braces, with a name.']);
});

it('refuses responsibilities in one another that are deeper than can be read', () => {
  const text = `[{"name":"Top","duties":[${'{"title":"Do","parts":['.repeat(20_000)}${']}'.repeat(20_000)}]}]`;
  expect(imported('a.json', text).problems).toEqual([
    '$[0]: error: expected parts of duties in at most 50 levels, but there are more.',
  ]);
});

it('refuses records that stand in themselves', () => {
  const text = '&top\nname: Top\nchildren:\n  - *top\n';
  expect(imported('a.yaml', text).problems).toEqual([
    'error: a record of it stands in itself, by a reference (*); expected one that comes to an end.',
  ]);
});

it('reads a heading of many megabytes', () => {
  expect(imported('a.csv', `name,"${'x'.repeat(12_000_000)}"\nTop,\n`).report.units).toBe(1);
});

it('says from where on a text is no JSON, or, where that is not known, what is wrong', () => {
  const [place] = imported('a.json', '[\n{"name": "Top"},\n{"name" "Other"}\n]').problems;
  expect(place).toMatch(/^error: it is no JSON from line 3, column 9 on: /);
  const [end] = imported('a.json', '[\n{"name": "Top"').problems;
  expect(end).toMatch(/ from line 2, column 15 on: /);
  const [what] = imported('a.json', '[\n{"name": "Top"},\nabc\n]').problems;
  expect(what).toMatch(/^error: it is no JSON(: | from line 3, column 1 on: )Unexpected token 'a'.*[^\n]*$/);
});

it('tells of columns whose names would steer a terminal without doing so', () => {
  const { report } = imported('a.json', '[{"name":"Top","\\u001b[2Jcolour":"red","\\u001b[2Jparent":"none such"}]');
  expect(formatReport(report)).not.toMatch(/[^\P{Cc}\n]/u);
});
