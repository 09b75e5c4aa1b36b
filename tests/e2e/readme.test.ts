import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, commandsOf, readDocument } from '../support/documents';
import { answerTo, operations, shipped } from '../support/operations';
import { notIn } from '../support/part-of';
import { startService } from '../support/service';
import type { Service } from '../support/service';
import { shell } from '../support/shell';

const root = join(__dirname, '..', '..');
const readme = readDocument('README.md');
const commands = commandsOf(readme);
const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> };

describe('the README', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
  });

  const asked = operations.find(({ file }) => file === 'who-says-so');

  it('has a command, a query and a picture of the page on its first screen', () => {
    const [screen = ''] = readme.split('## Test it');
    expect(screen.split('\n').length).toBeLessThan(40);
    expect(commandsOf(screen)).toEqual([expect.stringMatching(/^npm ci/), expect.stringMatching(/^curl .*"query"/)]);
    expect(screen).toMatch(/!\[[^\]]+\]\(docs\/pictures\/[a-z-]+\.png\)/);
  });

  it('shows a question of operations/ as it stands there, with its variables', () => {
    expect(blocksOf(readme, 'graphql')).toEqual([asked?.query.trim()]);
    expect(JSON.parse(blocksOf(readme, 'json')[0] ?? '')).toEqual(shipped.variables.WhoSaysSo);
  });

  it('shows parts of the answer as they really come', async () => {
    if (!asked) throw new Error('The question is missing.');
    const answer = JSON.parse(await answerTo(asked, shipped, service.origin)) as unknown;
    const responsibilities = blocksOf(readme, 'json')
      .slice(1)
      .map((block) => JSON.parse(block) as unknown);
    expect(responsibilities).toHaveLength(2);
    expect(notIn(answer, { data: { unit: { responsibilities } } })).toEqual([]);
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
    const [agency, responsible] = answers;
    expect(agency).toContain('"acronym":"ICE"');
    expect(responsible).toContain('"title":"Investigate art theft","unit":{"name":"Homeland Security Investigations"}');
    expect(responsible).toContain('"extensions":{"cost":{"cost":');
    expect(answers).toHaveLength(2);
  });

  it('tells what the whole chart costs', async () => {
    const [, told] = /`WholeChart` of `operations\/` costs (\d+)/.exec(readme) ?? [];
    const query = operations.find(({ name }) => name === 'WholeChart')?.query;
    const response = await fetch(`${service.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'graphql-cost': 'report' },
      body: JSON.stringify({ query }),
    });
    const { extensions } = (await response.json()) as { extensions: { cost: { cost: number } } };
    expect(Math.round(extensions.cost.cost)).toBe(Number(told));
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

  it('has commands that serve', async () => {
    const main = 'node dist/src/main.js';
    expect(scripts.start).toBe(main);
    const [simple, exposed = '', ...more] = commands.filter((command) => /npm start$|^node /.test(command));
    expect([simple, more]).toEqual(['npm ci && npm start', []]);
    expect(exposed.startsWith(`${main} --`)).toBe(true);
    const open = await startService(exposed.slice(main.length + 1).split(' '));
    const { status } = await fetch(`${open.origin}/readyz`);
    await open.stop();
    expect(status).toBe(200);
  });

  it('has no other commands', () => {
    expect(commands).toHaveLength(2 + 4 + 2 + 1);
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
