import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..');
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** What serves until it is ended, or is run by another test. */
const elsewhere = ['npm run dev', 'npm test', 'npm ci && npm test', 'npm run test', 'npm version', 'npm run bench'];

/** A command with a word to fill in, such as FOLDER. */
const isPattern = (command: string): boolean => /\b[A-Z]+\b/.test(command);

describe('a fresh clone', () => {
  const clone = mkdtempSync(join(tmpdir(), 'agencygraph-clone-'));
  const { PATH, HOME } = process.env;
  const identity = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };
  const shell = async (command: string): Promise<string> => {
    const options = { cwd: clone, env: { PATH, HOME, ...identity }, maxBuffer: 64 * 2 ** 20 };
    return (await promisify(execFile)('sh', ['-c', command], options)).stdout;
  };

  beforeAll(async () => {
    await shell(`git clone --quiet "${root}" . && npm ci`);
  });

  afterAll(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  it('runs every command of CONTRIBUTING.md, and is as it was afterwards', async () => {
    const commands = [...read(clone, 'CONTRIBUTING.md').matchAll(/`(np[mx] [^`…]+)`/g)].map(
      ([, command = '']) => command,
    );
    const runnable = [...new Set(commands)].filter(
      (command) => !isPattern(command) && !elsewhere.some((start) => command.startsWith(start)),
    );
    expect(runnable).toEqual(
      expect.arrayContaining(['npm run check', 'npm run fix', 'npm run schema', 'npm run answers']),
    );
    for (const command of runnable) await shell(command);
    expect(await shell('git status --porcelain')).toBe('');
  });

  it('keeps the schema of a release, in the commit that is tagged', async () => {
    await shell('npm version minor');
    const tag = (await shell('git describe --tags --exact-match')).trim();
    expect(tag).toMatch(/^v\d+\.\d+\.0$/);
    expect(await shell(`git show ${tag}:tests/graphql/released.graphql`)).toBe(read(clone, 'schema.graphql'));
  });
});
