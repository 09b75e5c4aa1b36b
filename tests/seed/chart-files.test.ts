import { formatDefects } from '../../seed/index';
import { loadChart } from '../../seed/load-chart';
import { defectsOf } from '../support/charts';
import { onlyDefect, top, under } from '../support/defects';

/** The defects of a chart of files that are given whole. */
function defectsOfFiles(files: Record<string, string>): string[] {
  const loaded = loadChart(
    'sample',
    Object.entries(files).map(([name, text]) => ({ name, text })),
  );
  return 'defects' in loaded ? formatDefects(loaded.defects).split('\n') : [];
}

const header = `chart: {format: 1, slug: sample, title: A, description: B., limits: C., subject: top}
sources: [{slug: book, title: Book, kind: general, passages: [{id: S1, gist: It is said.}]}]
`;

describe('the files of a chart', () => {
  it('tells where YAML cannot be read', () => {
    expect(onlyDefect('units:\n  - slug: top\n   kind: agency\n')).toMatch(/^sections\.yaml:3:\d+: /);
  });

  it('tells a key that stands twice', () => {
    expect(onlyDefect('units:\n  - {slug: top, slug: other, kind: agency}\n')).toBe(
      'sections.yaml:2:17: "- {slug: top, slug: other, kind: agency}" is not right here; expected each key once in a map.',
    );
  });

  it('tells an unknown section, with the nearest known one', () => {
    expect(onlyDefect(`unit:\n${top}\nunits:\n${top}\n`)).toBe(
      'sections.yaml:1:1: "unit" is not a key here; expected one of chart, sources, laws, units, events, synonyms. Did you mean "units"?',
    );
  });

  it('tells an unknown tag', () => {
    expect(onlyDefect(`units:\n${top}\n${under('desk', ', summary: !secret Desk')}\n`)).toContain('expected no tag');
  });

  it('tells that the section "chart" is missing, but not where one is misspelt', () => {
    const units = `units:\n${top}\n`;
    const [, sources = ''] = header.split(/(?=sources:)/);
    const missing = 'sample: chart is missing; expected a file with the section "chart" in this folder.';
    expect(defectsOfFiles({ 'a.yaml': sources + units })).toEqual([missing]);
    expect(defectsOfFiles({ 'a.yaml': header.replace('chart:', 'chrt:') + units })).toEqual([
      expect.stringContaining('"chrt" is not a key here'),
    ]);
    expect(defectsOfFiles({ 'a.yaml': `chart: 7\n${sources}${units}` })).toEqual([
      expect.stringContaining('chart is "7"'),
    ]);
  });

  it.each([
    ['a list', '- {slug: act, title: Act, cites: [book/S1]}\n'],
    ['a text', 'act\n'],
  ])('claims nothing to be unknown while one of its files is %s', (_what, text) => {
    const units = `units:\n${top}\n${under('desk', ', responsibilities: [{title: A, kind: duty, laws: [act], cites: [book/S1]}]')}\n`;
    expect(defectsOfFiles({ 'a.yaml': header, 'b.yaml': units, 'c.yaml': text })).toEqual([
      expect.stringMatching(/^c\.yaml:1:1: The file is /),
    ]);
  });

  it('takes a file that is empty', () => {
    expect(defectsOfFiles({ 'a.yaml': header, 'b.yaml': `units:\n${top}\n`, 'c.yaml': '# later\n' })).toEqual([]);
  });

  it('takes an anchor as often as it is used', () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      under(`desk-${String(index)}`, ', designations: [{text: desk, cites: *c}]'),
    );
    expect(
      defectsOf(
        `units:\n  - {slug: top, kind: agency, names: [{text: Top, cites: &c [book/S1]}]}\n${many.join('\n')}\n`,
      ),
    ).toEqual([]);
  });
});
