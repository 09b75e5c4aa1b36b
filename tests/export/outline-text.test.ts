import { exportFormats } from '../../src/export/formats';
import { outlineText } from '../../src/export/outline/outline-text';
import type { Chart } from '../../src/chart/chart';
import { chartFrom, chartOfParents, chartsOf, shippedFolder } from '../support/charts';

const origin = 'https://charts.example.org';
const written = (chart: Chart, asOf: string | null = null): string =>
  [...outlineText.write(chart.at(asOf), { address: origin })].join('');

/** The lines of units and what they do, without what is said before and after them. */
const body = (chart: Chart, asOf: string | null = null): string[] =>
  written(chart, asOf).split('\n\n').slice(2, -1).join('\n\n').split('\n');

const duties = chartFrom(`units:
  - slug: top
    kind: agency
    names: [{text: Harbour Authority, cites: [book/S1]}, {text: HA, kind: acronym, cites: [book/S1]}]
    responsibilities:
      - title: Keep the harbour safe
        kind: purpose
        cites: [book/S1]
        parts:
          - {title: Inspect ships, kind: duty, cites: [book/S1]}
          - {title: Close the harbour, kind: power, cites: [book/S1, {contradicts: book/S1, note: No.}]}
  - {slug: pilots, kind: branch, names: [{text: Pilots, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: boats, kind: office, names: [{text: Boats, cites: [book/S1]}], placements: [{parent: pilots, cites: [book/S1]}]}
  - {slug: customs, kind: agency, outside: true, names: [{text: Customs, cites: [book/S1]}]}
`);

describe('an outline as text', () => {
  it('has every unit under its parent, numbered, with its acronym and kind, and what it does told apart', () => {
    expect(body(duties)).toEqual([
      '1 Harbour Authority (HA), agency',
      '    - Purpose: Keep the harbour safe',
      '      - Duty: Inspect ships',
      '      - Power: Close the harbour (disputed)',
      '  1.1 Pilots, branch',
      '    1.1.1 Boats, office',
      '',
      'Other bodies that the sources name:',
      '2 Customs, agency',
    ]);
  });

  it('calls no body another one where there is no other, and each where the subject is not yet there', () => {
    const chart = chartFrom(
      `units:
  - {slug: top, kind: agency}
  - {slug: customs, kind: agency, outside: true}
events:
  - {kind: established, results: [top], date: '2003', cites: [book/S1]}
  - {kind: abolished, origins: [{unit: customs}], date: '2005', cites: [book/S1]}
`,
      'coversUntil: 2010-01-01',
    );
    expect(body(chart, '2001-01-01')).toEqual(['Other bodies that the sources name:', '1 customs, agency']);
    expect(body(chart, '2006-01-01')).toEqual(['1 top, agency']);
  });

  it('says what it is, of when, how far to trust it and where it comes from', () => {
    const text = written(duties);
    expect(text).toMatch(/^Sample\n\nThe sources bear no dates: .* 4 units\.\nHow far to trust it: For tests\.\n\n1 /);
    expect(text).toMatch(
      /\n\nPut together from one source\..*\nFrom https:\/\/charts\.example\.org\/\?chart=sample\n$/,
    );
  });

  it('is that of its day', () => {
    const record = chartsOf(shippedFolder).find('ice-record');
    if (!record) throw new Error('The record is missing.');
    const lineOf = (asOf: string | null): string => written(record, asOf).split('\n')[2] ?? '';
    expect(lineOf('2010-08-01')).toBe(
      `As of 1 August 2010. ${String(record.at('2010-08-01').tree.order.length)} units.`,
    );
    expect(lineOf(null)).toMatch(/^This is the latest state on record, which reaches to \d+ \w+ \d{4}\. \d+ units\.$/);
    expect(lineOf('2999-01-01')).toMatch(/^As of 1 January 2999: the latest state on record, which reaches to /);
    for (const asOf of ['2004-06-01', '2010-08-01', null]) {
      const lines = body(record, asOf).filter((line) => /^ *\d/.test(line));
      expect(lines).toHaveLength(record.at(asOf).tree.order.length);
    }
  });

  it('says so where nothing had begun', () => {
    const young = chartFrom(
      `units:
  - {slug: top, kind: agency}
events:
  - {kind: established, results: [top], date: '2003', cites: [book/S1]}
`,
      'coversUntil: 2010-01-01',
    );
    expect(written(young, '1800-01-01')).toContain('As of 1 January 1800. No unit is on record for that day.\n');
    expect(body(young, '2004-01-01')).toEqual(['1 top, agency']);
  });

  it('keeps each unit on its line, and steers no terminal, whatever its name', () => {
    const hostile = chartFrom(`units:
  - slug: top
    kind: agency
    names: [{text: "Up\\n1.1 False\\u2028office\\u202e\\u2066 <b>&", cites: [book/S1]}]
    responsibilities: [{title: "Do\\n2 nothing", kind: duty, cites: [book/S1]}]
`);
    expect(body(hostile)).toEqual(['1 Up 1.1 False office <b>&, agency', '    - Duty: Do 2 nothing']);
  });

  it('tells the level in place of a number where the number would be endless', () => {
    const chain = chartOfParents(Array.from({ length: 5000 }, (_, index) => Math.max(index - 1, 0)));
    const lines = body(chain);
    expect(lines).toHaveLength(5000);
    expect(lines[11]?.trim()).toBe('1.1.1.1.1.1.1.1.1.1.1.1 Unit 11, office');
    expect(lines[4999]?.trim()).toBe('Level 5000: Unit 4999, office');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(80);
  });
});

describe('the forms of a chart', () => {
  it('have endings and titles of their own, and names that an address and a file can bear', () => {
    expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(exportFormats.length);
    expect(new Set(exportFormats.map(({ title }) => title)).size).toBe(exportFormats.length);
    for (const { extension, mediaType } of exportFormats) {
      expect(extension).toMatch(/^[a-z]+(\.[a-z]+)?$/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(; ?[a-z]+=\S+)*$/);
    }
  });
});
