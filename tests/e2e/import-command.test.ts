import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, startService } from '../support/service';

const table = 'Code,Name,Parent,Type\n1,City,,\n2,Water,1,Department\n3,Pumps,2,Division\n';

describe('agencygraph import', () => {
  let folder: string;
  const file = (name: string, text = table): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const out = (): string => join(folder, 'charts', 'city');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('makes of a table a chart that is served', async () => {
    const { code, output } = await run(['import', file('city.csv'), '--out', out(), '--kinds', 'department=branch']);
    expect(code).toBe(0);
    expect(output).toContain('3 rows read, 3 kept as 3 units, 0 left out; nothing to remark');
    expect(output).toContain(`Wrote ${out()} (chart.yaml, sources.yaml, units.yaml).`);
    const service = await startService(['--charts', join(folder, 'charts')]);
    try {
      const query = '{ agency { name branches { name offices { name } } } }';
      const answer = await fetch(`${service.origin}/graphql?query=${encodeURIComponent(query)}`);
      expect(await answer.json()).toEqual({
        data: { agency: { name: 'City', branches: [{ name: 'Water', offices: [{ name: 'Pumps' }] }] } },
      });
    } finally {
      await service.stop();
    }
  });

  it('writes nothing where a row is wrong, and says what would', async () => {
    const { code, output } = await run(['import', file('city.csv', `${table}4,Wells,9,\n`), '--out', out()]);
    expect(code).toBe(1);
    expect(output).toContain(
      'city.csv:row 5: error: Parent is "9"; expected the id or the name of a unit in the file.',
    );
    expect(output).toContain('--keep-going leaves out the rows with errors');
    expect(existsSync(out())).toBe(false);
  });

  it('leaves wrong rows out when told to, and its exit code tells that it did', async () => {
    const wrong = file('city.csv', `${table}4,Wells,9,\n`);
    const { code, output } = await run(['import', wrong, '--out', out(), '--keep-going', '--json']);
    expect(code).toBe(3);
    expect(JSON.parse(output)).toMatchObject({
      rows: { read: 4, kept: 3, leftOut: 1 },
      findings: [{ severity: 'error', place: 'row 5', column: 'Parent', value: '9' }],
      written: out(),
    });
  });

  it('only reports on a dry run', async () => {
    const { code, output } = await run(['import', file('city.csv'), '--out', out(), '--dry-run']);
    expect(code).toBe(0);
    expect(output).toContain('Nothing is written, as was asked');
    expect(readdirSync(folder)).toEqual(['city.csv']);
  });

  it('does not write over what is there unless told to, and then takes it whole', async () => {
    mkdirSync(join(out(), 'units'), { recursive: true });
    writeFileSync(join(out(), 'chart.yaml'), 'old: true');
    writeFileSync(join(out(), 'units', 'old.yaml'), 'old: true');
    const first = await run(['import', file('city.csv'), '--out', out()]);
    expect(first.code).toBe(1);
    expect(first.errors).toContain(`${out()} is there already; --replace puts the new chart in its place.`);
    const second = await run(['import', file('city.csv'), '--out', out(), '--replace']);
    expect(second.code).toBe(0);
    expect(readdirSync(out()).sort()).toEqual(['chart.yaml', 'sources.yaml', 'units.yaml']);
    expect(readdirSync(join(folder, 'charts'))).toEqual(['city']);
  });

  it('replaces nothing but a chart: not a file, and no folder that holds something else', async () => {
    const places = [
      [folder, 'it has no chart.yaml'],
      [file('notes.txt'), 'it is no folder'],
      [out(), 'it holds "notes.txt"'],
    ] as const;
    mkdirSync(out(), { recursive: true });
    writeFileSync(join(out(), 'chart.yaml'), 'old: true');
    writeFileSync(join(out(), 'notes.txt'), 'mine');
    for (const [place, why] of places) {
      const { code, errors } = await run(['import', file('city.csv'), '--out', place, '--replace']);
      expect([code, errors]).toEqual([1, expect.stringContaining(`${place} is not replaced, as ${why}`)]);
    }
    expect(readdirSync(folder).sort()).toEqual(['charts', 'city.csv', 'notes.txt']);
    expect(readFileSync(join(out(), 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('takes over a chart of our own, in one file or in a folder', async () => {
    expect((await run(['import', file('city.csv'), '--out', out()])).code).toBe(0);
    const again = join(folder, 'again');
    expect((await run(['import', out(), '--out', again])).code).toBe(0);
    expect(readFileSync(join(again, 'units.yaml'), 'utf8')).toBe(readFileSync(join(out(), 'units.yaml'), 'utf8'));
    const whole = readdirSync(out()).map((name) => readFileSync(join(out(), name), 'utf8'));
    const { code, output } = await run(['import', file('whole.yaml', whole.join('')), '--out', join(folder, 'third')]);
    expect([code, output]).toEqual([0, expect.stringContaining('3 kept as 3 units')]);
    const unused = await run(['import', out(), '--out', join(folder, 'fifth'), '--title', 'Ys']);
    expect([unused.code, unused.errors]).toEqual([2, expect.stringContaining('--title is for foreign files')]);
    const broken = file(
      'broken.yaml',
      whole.join('').replace('kind: branch', 'kind: brunch').replace('kind: office', 'kind: ofice'),
    );
    const refused = await run(['import', broken, '--out', join(folder, 'fourth')]);
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('kind is "ofice"')]);
  });

  it.each([
    [['--map', 'nmae=Name'], '"nmae" is none of the terms'],
    [['--kinds', 'department=brunch'], '"brunch" is none of the kinds agency, branch, office. Did you mean "branch"?'],
    [
      ['--subject', 'Cty'],
      '--subject is "Cty"; expected the id or the name of a unit in the file. Did you mean "City"?',
    ],
    [['--encoding', 'utf-9'], '--encoding is "utf-9"; expected the name of an encoding'],
    [['--covers-until', 'soon'], 'Expected a day of the calendar'],
    [['--top', 'A', '--subject', 'City'], 'cannot be used with'],
  ])('refuses %j with 2', async (options, sentence) => {
    const { code, errors } = await run(['import', file('city.csv'), '--out', out(), ...options]);
    expect([code, errors]).toEqual([2, expect.stringContaining(sentence)]);
    expect(existsSync(out())).toBe(false);
  });

  it('says that there is no such file', async () => {
    const { code, errors } = await run(['import', join(folder, 'none.csv')]);
    expect([code, errors]).toEqual([1, expect.stringContaining('There is no file')]);
  });
});
