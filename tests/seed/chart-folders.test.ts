import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatDefects, loadCharts } from '../../seed/index';

const chart = (slug: string): string => `chart:
  {format: 1, slug: ${slug}, title: A, description: B., limits: C., subject: top}
sources:
  - {slug: book, title: Book, kind: general, passages: [{id: S1, gist: It is said.}]}
units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
`;

describe('the folders of a directory', () => {
  const directory = mkdtempSync(join(tmpdir(), 'charts-'));

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  /** The slugs of the charts below the directory, and the defects without the way to it. */
  const load = (files: Record<string, string | Buffer>): [string[], string[]] => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), content);
    }
    const { charts, defects } = loadCharts(directory);
    const lines = formatDefects(defects)
      .split('\n')
      .filter((line) => line !== '');
    return [charts.map(({ header }) => header.slug), lines.map((line) => line.replaceAll(/[^ ]*charts-\w+\//g, ''))];
  };

  it('are charts where YAML files lie in them, at whatever depth, and nothing else is', () => {
    const files = {
      'b/chart.yaml': chart('second'),
      'a/deep/chart.YML': chart('first'),
      'notes/read-me.txt': 'chart:',
      'read-me.txt': 'chart:',
      '.hidden/chart.yaml': chart('hidden'),
      'b/.draft.yaml': 'nonsense: [',
      'b/copy.yaml~': 'nonsense: [',
    };
    expect(load(files)).toEqual([['first', 'second'], []]);
  });

  it('are one chart together with the directory when a YAML file lies in that itself', () => {
    const [header = '', units = ''] = chart('one').split(/(?=sources:)/);
    expect(load({ 'chart.yaml': header, 'units/units.yaml': units })).toEqual([['one'], []]);
  });

  it('are left alone where a link leads nowhere', () => {
    mkdirSync(join(directory, 'a'), { recursive: true });
    symlinkSync(join(directory, 'nowhere.yaml'), join(directory, 'a', 'dead.yaml'));
    expect(load({ 'a/chart.yaml': chart('alive') })).toEqual([['alive'], []]);
  });

  it('may not hold two charts of one name', () => {
    const [charts, defects] = load({ 'a/chart.yaml': chart('twin'), 'b/chart.yaml': chart('twin') });
    expect(charts).toEqual([]);
    expect(defects).toEqual(['b: holds a chart "twin"; expected one that no other chart has. a has it too.']);
  });

  it.each([
    ['first', [0xff, 0x0a, 0x61], 1],
    ['second', [0x0a, 0xff, 0x0a], 2],
    ['third', [0x61, 0x0a, 0x0a, 0x62, 0xff, 0x0a], 3],
    ['last', [0x61, 0x0a, 0xff], 2],
  ])('tell where a file is not UTF-8: in its %s line', (_which, bytes, line) => {
    const [charts, defects] = load({ 'a/chart.yaml': chart('sound'), 'b/chart.yaml': Buffer.from(bytes) });
    expect(charts).toEqual([]);
    expect(defects).toEqual([
      expect.stringMatching(new RegExp(`^b/chart.yaml:${String(line)}:1: is not a text in UTF-8`)),
    ]);
  });
});
