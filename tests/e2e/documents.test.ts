import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../support/files';
import { answerTo, operations, shipped } from '../support/operations';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block.trim());
const commands = blocks('sh').flatMap((block) => block.split('\n'));

const shell = async (command: string): Promise<string> =>
  (await promisify(execFile)('sh', ['-c', command], { cwd: root })).stdout;

/** Matches whatever holds the value, and more fields in any of its objects. */
function holding(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(holding);
  if (typeof value !== 'object' || value === null) return value;
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, holding(part)])));
}

describe('the README', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
  });

  const asked = operations.find(({ file }) => file === 'who-says-so');

  it('shows a question of operations/ as it stands there, with its variables', () => {
    expect(blocks('graphql')).toEqual([asked?.query.trim()]);
    expect(JSON.parse(blocks('json')[0] ?? '')).toEqual(shipped.variables.WhoSaysSo);
  });

  it('shows parts of the answer as they really come', async () => {
    if (!asked) throw new Error('The question is missing.');
    const answer = JSON.parse(await answerTo(asked, shipped, service.origin)) as {
      data: { unit: { responsibilities: object[] } };
    };
    const shown = blocks('json')
      .slice(1)
      .map((block) => JSON.parse(block) as unknown);
    expect(shown).toHaveLength(2);
    expect(answer.data.unit.responsibilities).toEqual(expect.arrayContaining(shown.map(holding)));
  });

  it('has curl commands that answer', async () => {
    const requests = commands.filter((command) => command.startsWith('curl'));
    const answers = await Promise.all(
      requests.map((request) => shell(request.replaceAll('http://localhost:4000', service.origin))),
    );
    for (const answer of answers.map((text) => JSON.parse(text) as object)) {
      expect(answer).toHaveProperty('data');
      expect(answer).not.toHaveProperty('errors');
    }
    const [agency, responsible, found, changes, cost] = answers;
    expect(agency).toContain('"acronym":"ICE"');
    expect(responsible).toContain('"title":"Investigate art theft","unit":{"name":"Homeland Security Investigations"}');
    expect(found).toContain('"matchedText":"Bureau of Border Security"');
    expect(changes).toContain('"kinds":["ADDED"]');
    expect(cost).toContain('"extensions":{"cost":{"cost":');
    expect(answers).toHaveLength(5);
  });

  it('has commands that run', async () => {
    const runnable = commands.filter((command) => /^npm (start -- (check|export|--help)|run -s import)/.test(command));
    const told = [/As of 1 August 2010\. 53 units/, /8 rows read, 6 kept/, /no defects/, /Usage: agencygraph/];
    expect(runnable).toHaveLength(told.length);
    // An import that finds faults says so by its exit code, too.
    const outputs = await Promise.all(runnable.map((command) => shell(`${command} || true`)));
    outputs.forEach((output, place) => {
      expect(output).toMatch(told[place] ?? '');
    });
  });

  it('gives as its test command the one that decides whether a change goes in', () => {
    expect(commands).toContain('npm ci && npm test');
    expect(
      readFileSync(join(root, '.ci', 'run'), 'utf8')
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe('npm ci && npm test');
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s', (file) => {
  const text = read(file);
  const ownToNpm = ['ci', 'install', 'prune', 'version'];
  const matches = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

  it('names only scripts that are there', () => {
    const named = [...matches(/npm (?:run )?(?:-s )?([a-z]+(?::[a-z]+)?)/g), ...matches(/`(check:[a-z]+)`/g)];
    if (file !== 'SECURITY.md') expect(named.length).toBeGreaterThan(3);
    expect(named.filter((script) => !ownToNpm.includes(script) && !(script in scripts))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const paths = matches(/`(\.?(?:[a-z-]+\/)+[a-z.-]*|\.?[a-z-]+\.(?:mjs|json|graphql|yaml|yml|lock\.json))`/g);
    const links = matches(/\]\((?!http)([^)#]+)(?:#[^)]*)?\)/g);
    const beside = ['', 'seed', 'tests', 'operations', join('operations', 'generated'), join('seed', 'charts', 'ice')];
    const isThere = (path: string): boolean => beside.some((folder) => existsSync(join(root, folder, path)));
    expect(paths.length).toBeGreaterThan(3);
    expect([...paths, ...links].filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('says what to do about words that a check really prints', () => {
    const [, table = ''] = /## When something is red\n(.*?)\n## /s.exec(read('CONTRIBUTING.md')) ?? [];
    const words = [...table.matchAll(/^\| (`.*?`) +\|/gm)]
      .flatMap(([, cell = '']) => cell.split(/[`,…]+ */))
      .filter(Boolean);
    const ofTools = ['Unused files', 'Unused exports'];
    const checks = [
      ...['.dependency-cruiser.mjs', 'eslint.config.mjs'].map((file) => join(root, file)),
      ...filesBelow(join(root, 'tests'), '.test.ts').filter((path) => path !== __filename),
    ].map((path) => readFileSync(path, 'utf8'));
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter((word) => !ofTools.includes(word) && !checks.some((text) => text.includes(word)))).toEqual([]);
  });
});
