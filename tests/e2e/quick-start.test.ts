import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf, readDocument } from '../support/documents';
import { notIn } from '../support/part-of';
import { startService } from '../support/service';
import type { Service } from '../support/service';
import { shell } from '../support/shell';

const main = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
const text = readDocument('docs/quick-start.md').replaceAll(/^ {3}/gm, '');
const [serve = '', ask = '', write = '', importIt = '', serveOwn = '', askOwn = '', ...more] = blocksOf(text, 'sh');
const [answer = '', ownAnswer = ''] = blocksOf(text, 'json');

describe('the quick start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quick-start-'));
  const services: Service[] = [];

  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  /** What is built, in place of the package. */
  const run = (command: string): Promise<string> =>
    shell(command.replace('npx agencygraph', `"${process.execPath}" "${main}"`), folder);
  const started = async (args: readonly string[] = []): Promise<Service> => {
    const service = await startService(args);
    services.push(service);
    return service;
  };
  const asked = async (command: string, { origin }: Service): Promise<unknown> =>
    JSON.parse(await run(command.replace('http://localhost:4000', origin)));

  it('leads to the first answer', async () => {
    expect(serve).toBe('npx agencygraph');
    expect(notIn(await asked(ask, await started()), JSON.parse(answer))).toEqual([]);
  });

  it('leads from a table to a page and an answer of its own', async () => {
    await run(write);
    const [told = ''] = blocksOf(text, 'text');
    expect(await run(importIt)).toContain(told);
    expect(serveOwn).toBe('npx agencygraph --charts my-charts');
    const service = await started(['--charts', join(folder, 'my-charts')]);
    const [, path = ''] = /http:\/\/localhost:4000(\/units\/\w+)/.exec(text) ?? [];
    expect(await (await fetch(service.origin + path)).text()).toContain('Water Department');
    expect(notIn(await asked(askOwn, service), JSON.parse(ownAnswer))).toEqual([]);
    expect(more).toEqual([]);
  });
});
