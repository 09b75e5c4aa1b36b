import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { dockerfile, instructions, lastStage, runs } from '../support/dockerfile';
import { startService } from '../support/service';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const words = (text: string): string[] => text.split(' ').filter((word) => !word.startsWith('--'));
const of = (keyword: string): string[] => instructions.filter((one) => one.keyword === keyword).map(({ text }) => text);

describe('the container file', () => {
  it('is one that a builder takes without a warning', () => {
    expect(validate(dockerfile, {})).toEqual([]);
  });

  it('starts from a Node that is named by its version, in each stage', () => {
    const stages = of('FROM').map((text) => text.split(' AS '));
    const names = stages.flatMap(([, name]) => (name === undefined ? [] : [name]));
    const bases = stages.map(([base = '']) => base).filter((base) => !names.includes(base));
    expect(bases.filter((base) => !/^node:\d+-slim$/.test(base))).toEqual([]);
    expect(bases).not.toEqual([]);
  });

  it('copies only what a clean checkout has and .dockerignore lets through, or an earlier stage made', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const stages = of('FROM').map((text) => text.split(' AS ')[1]);
    const ignored = read('.dockerignore').split('\n');
    for (const text of of('COPY')) {
      const [, from] = /--from=(\S+)/.exec(text) ?? [];
      if (from !== undefined) expect(stages).toContain(from);
      else
        for (const source of words(text)
          .slice(0, -1)
          .filter((word) => word !== '.')) {
          expect(files).toContain(source);
          expect(ignored).not.toContain(source);
        }
    }
  });

  it('leaves out of .dockerignore whatever the build and the package need', () => {
    const ignored = read('.dockerignore').split('\n');
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    const { include } = JSON.parse(read('tsconfig.build.json')) as { include: string[] };
    const needed = [...files, ...include, 'web', 'operations'].map((path) => path.split('/')[0] ?? '');
    expect(needed.filter((path) => path !== 'dist' && ignored.includes(path))).toEqual([]);
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist']));
  });

  it('runs with the packages that the service needs and no others, and no script of any', () => {
    const installs = instructions.filter(({ text }) => /npm (ci|install)/.test(text));
    expect(installs.every(({ text }) => text.includes('npm ci --ignore-scripts'))).toBe(true);
    const [, from] = /--from=(\S+) \S*node_modules/.exec(lastStage.map(({ text }) => text).join('\n')) ?? [];
    const stage = of('FROM').findIndex((text) => text.endsWith(` AS ${from ?? ''}`));
    expect(installs.filter((one) => one.stage === stage).map(({ text }) => text)).toEqual([
      expect.stringContaining('--omit=dev'),
    ]);
    expect(lastStage.some(({ keyword }) => keyword === 'RUN')).toBe(false);
  });

  it('runs as a user who is not root, named by number', () => {
    expect(runs('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  it('runs node itself, which gets the signals and the arguments', () => {
    expect(JSON.parse(runs('ENTRYPOINT'))).toEqual(['node', '/app/dist/src/main.js']);
    expect(runs('STOPSIGNAL')).toBe('SIGTERM');
    expect(runs('CMD')).toBe('');
  });
});

describe('the health check of the container file', () => {
  const [, command = '[]'] = / CMD (\[.*\])$/.exec(runs('HEALTHCHECK')) ?? [];
  const [program, ...args] = JSON.parse(command) as string[];
  const checkOn = async (port: string): Promise<unknown> => {
    expect(program).toBe('node');
    const child = spawn(process.execPath, args, { env: { PORT: port }, stdio: ['ignore', 'inherit', 'inherit'] });
    return ((await once(child, 'close')) as unknown[])[0];
  };

  it('passes while the service answers, and fails when it does not', async () => {
    const service = await startService(['--host', '0.0.0.0']);
    const { port } = new URL(service.origin);
    expect(await checkOn(port)).toBe(0);
    await service.stop();
    expect(await checkOn(port)).toBe(1);
  });

  it('fails when something else answers than that it is well', async () => {
    const broken = createServer((_request, response) => response.writeHead(503).end()).listen(0);
    try {
      await once(broken, 'listening');
      expect(await checkOn(String((broken.address() as AddressInfo).port))).toBe(1);
    } finally {
      broken.close();
    }
  });
});
