import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block.trim());
const commands = blocks('sh').flatMap((block) => block.split('\n'));

const shell = async (command: string): Promise<string> =>
  (await promisify(execFile)('sh', ['-c', command], { cwd: root })).stdout;

describe('the README', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
  });

  it('has a query whose answer holds what it shows', async () => {
    const [query = ''] = blocks('graphql');
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    const answer = (await (await fetch(`${service.origin}/graphql`, { method: 'POST', headers, body })).json()) as {
      data: { branch: { responsibilities: object[] } };
    };
    const shown = blocks('json').map((block) => JSON.parse(block) as object);
    expect(shown).toHaveLength(2);
    expect(answer.data.branch.responsibilities).toEqual(expect.arrayContaining(shown));
  });

  it('has curl commands that answer', async () => {
    const requests = commands.filter((command) => command.startsWith('curl'));
    expect(requests).toHaveLength(1);
    for (const request of requests) {
      expect(JSON.parse(await shell(request.replaceAll('http://localhost:4000', service.origin)))).toHaveProperty(
        'data.agency',
      );
    }
  });

  it('has commands that run', async () => {
    const runnable = commands.filter((command) => /^npm start -- (check|--help)/.test(command));
    expect(runnable).toHaveLength(2);
    for (const command of runnable) expect(await shell(command)).toMatch(/no defects|Usage: agencygraph/);
  });

  const ownToNpm = ['ci', 'prune'];

  it('names only scripts, files and folders that are there', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !ownToNpm.includes(script) && !(script in scripts))).toEqual([]);
    const paths = [...readme.matchAll(/`((?:[a-z]+\/)+[a-z.]*)`/g)].map(([, path = '']) => path);
    const links = [...readme.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, path = '']) => path);
    expect(
      [...paths, ...links].filter((path) => path !== 'charts/' && path !== 'e2e/' && !existsSync(join(root, path))),
    ).toEqual([]);
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
