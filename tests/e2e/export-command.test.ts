import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFormats } from '../../src/export/formats';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { run } from '../support/service';

const shipped = chartsOf(shippedFolder);
/** They are read in half the time, where it does not matter which they are. */
const smallCharts = ['--charts', join(dataFolder, 'charts')];
const text = (slug: string, asOf: string | null, address = 'https://charts.invalid'): string => {
  const format = exportFormats.find(({ extension }) => extension === 'txt');
  const snapshot = shipped.find(slug)?.at(asOf);
  return format && snapshot ? [...format.write(snapshot, { address })].join('') : '';
};

const endings = exportFormats.map(({ extension }) => extension).join(', ');

const shell = (command: string): Promise<{ code: number; output: string; errors: string }> =>
  new Promise((resolve) => {
    execFile('sh', ['-c', command], { cwd: join(__dirname, '..', '..') }, (error, output, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });

describe('agencygraph export', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes a chart in a form: to the standard output the first one, as it is on record', async () => {
    const { code, output, errors } = await run(['export', '--format', 'txt']);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toBe(text('ice', null));
  });

  it('writes another chart of a day into a file, which it replaces, with where the chart is served', async () => {
    const file = join(folder, 'chart.txt');
    writeFileSync(file, 'old');
    const address = 'https://charts.example.org/ice';
    const options = ['--format', 'txt', '--as-of', '2010-08-01', '--out', file, '--public-url', `${address}/`];
    expect(await run(['export', 'ice-record', ...options])).toEqual({ code: 0, output: '', errors: '' });
    expect(readFileSync(file, 'utf8')).toBe(text('ice-record', '2010-08-01', address));
    expect(readdirSync(folder)).toEqual(['chart.txt']);
  });

  it('takes the charts of --charts, and that of --chart', async () => {
    const options = [...smallCharts, '--chart', 'harbour-news', '--format', 'txt'];
    const { output } = await run(['export', ...options]);
    expect(output).toContain('1.1 The Harbour (TH), agency');
  });

  it('names units in a language of the chart, and takes none that is no language', async () => {
    const options = ['export', 'sound', '--charts', join(dataFolder, 'charts'), '--format', 'txt', '--language'];
    const [french, wrong] = await Promise.all([run([...options, 'fr-BE']), run([...options, 'fr,en'])]);
    expect(french.output).toContain('1.4 Pilotes, office');
    expect(french.output).toContain('/?chart=sound&language=fr');
    expect([wrong.code, wrong.errors]).toEqual([
      2,
      expect.stringContaining('Expected a language range such as "fr", "fr-CA" or "*".'),
    ]);
  });

  it('says of a form whose names are addresses that they lead nowhere, unless it is told where the chart is served', async () => {
    const form = ['export', ...smallCharts, '--format', 'jsonld'];
    const [without, served] = await Promise.all([run(form), run(form, { PUBLIC_URL: 'https://charts.example.org' })]);
    expect([without.code, without.errors]).toEqual([
      0,
      'The names in the file begin with https://charts.invalid and lead nowhere; --public-url says where the chart is served.\n',
    ]);
    expect(JSON.parse(without.output)).toHaveProperty('@graph');
    expect([served.code, served.errors]).toEqual([0, '']);
  });

  it('exits with 2 and names the fault of a wrong command line', async () => {
    const cases: [args: string[], fault: string][] = [
      [
        ['--format', 'tx'],
        `option '--format <form>' argument 'tx' is invalid. Expected one of ${endings}. Did you mean "txt"?`,
      ],
      [[], "required option '--format <form>' not specified"],
      [['--format', 'txt', '--as-of', '2010-13-01'], 'Expected a day of the calendar, such as 2003-03-01.'],
      [
        ['--format', 'txt', '--public-url', 'https://example.org/a?b'],
        '"https://example.org/a?b" is no public address',
      ],
      [['ice', 'ice-record', '--format', 'txt'], 'too many arguments'],
    ];
    const ended = await Promise.all(cases.map(([args]) => run(['export', ...args])));
    expect(ended).toEqual(
      cases.map(([, fault]) => ({ code: 2, output: '', errors: expect.stringContaining(fault) as string })),
    );
  });

  it('exits with 1 when there is no such chart, or a broken one', async () => {
    const unknown = await run(['export', 'icee', '--format', 'txt']);
    expect(unknown).toEqual({
      code: 1,
      output: '',
      errors: 'There is no chart "icee"; expected one of ice, ice-record. Did you mean "ice"?\n',
    });
    writeFileSync(join(folder, 'chart.yaml'), 'chart:\n  format: 2\n');
    const broken = await run(['export', '--charts', folder, '--format', 'txt']);
    expect([broken.code, broken.output]).toEqual([1, '']);
    expect(broken.errors).toMatch(/^The charts have \d+ defects; nothing is exported\.\n/);
  });

  it('exits with 1 when it cannot write where it should, and leaves everything as it was', async () => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'file'), 'old');
    const cases = [
      ['no/chart.txt', 'there is no such folder'],
      ['file/chart.txt', 'what should be its folder is a file'],
      ['sub', 'there is something that is not a file'],
      ['x'.repeat(300), 'the name is too long'],
    ] as const;
    const ended = await Promise.all(
      cases.map(([name]) => run(['export', ...smallCharts, '--format', 'txt', '--out', join(folder, name)])),
    );
    for (const [index, [, reason]] of cases.entries()) {
      expect([ended[index]?.code, ended[index]?.output]).toEqual([1, '']);
      expect(ended[index]?.errors).toMatch(new RegExp(`^Cannot write ".+": ${reason}\\.\n$`));
    }
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['file', 'sub']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  });

  it('leaves the old file as it was when there is no room for the new one', async () => {
    const file = join(folder, 'chart.html');
    writeFileSync(file, 'old');
    // Files may have 8 blocks of 512 or 1,024 bytes.
    const command = `ulimit -f 8 && ${process.execPath} dist/src/main.js export ice-record --format html --out ${file}`;
    expect(await shell(command)).toEqual({
      code: 1,
      output: '',
      errors: `Cannot write "${file}": the file would be too large.\n`,
    });
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['chart.html'], 'old']);
  });

  it('ends quietly when its reader has read enough', async () => {
    const command = `(${process.execPath} dist/src/main.js export ice-record --format html; echo "code $?" >&2) | head -c 10`;
    expect(await shell(command)).toEqual({ code: 0, output: '<!doctype ', errors: 'code 0\n' });
  });
});
