import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../support/files';
import { answerTo, operations, shipped } from '../support/operations';
import { startService } from '../support/service';
import type { Launch, Service } from '../support/service';

const root = join(__dirname, '..', '..');
const nobody = 65_534;

async function answersEverything(launch: Launch): Promise<void> {
  const service = await startService([], {}, launch);
  try {
    for (const operation of operations)
      expect(await answerTo(operation, shipped, service.origin)).toContain('"data": {');
    for (const path of ['/', '/schema.graphql', '/healthz', '/readyz'])
      expect((await fetch(service.origin + path)).status).toBe(200);
  } finally {
    await endsWell(service);
  }
}

async function endsWell(service: Service): Promise<void> {
  expect(await service.stop()).toBe(0);
  const own = service.errors().replace(/^.*(ExperimentalWarning|--trace-warnings).*\n/gm, '');
  expect(own).toBe('');
}

/** Node's permission model; it had another name before Node 22, and says nothing of the network before Node 25. */
const [version = 0] = process.versions.node.split('.').map(Number);
const readOnly = [version < 22 ? '--experimental-permission' : '--permission', '--allow-fs-read=*'];
if (version >= 25) readOnly.push('--allow-net');

describe('a program that may read, and no more', () => {
  it.each([
    ['writes', "require('fs').writeFileSync(require('path').join(require('os').tmpdir(), 'agencygraph'), '')"],
    ['starts a process', "require('child_process').spawnSync('true')"],
    ['starts a thread', "new (require('worker_threads').Worker)('', { eval: true })"],
  ])('fails when it %s', async (_what, code) => {
    const attempt = promisify(execFile)(process.execPath, [...readOnly, '--eval', code]);
    await expect(attempt).rejects.toThrow('ERR_ACCESS_DENIED');
  });
});

describe('the service', () => {
  it('needs to write no file and to start no process or thread: it may read, and no more', async () => {
    await answersEverything({ nodeFlags: readOnly });
  });

  (process.getuid?.() === 0 ? it : it.skip)(
    'needs no rights: it runs as nobody, from a folder that belongs to somebody else, and leaves it as it was',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'agencygraph-installed-'));
      try {
        install(folder);
        const before = filesBelow(folder, '').sort();
        await answersEverything({ folder, user: nobody });
        expect(filesBelow(folder, '').sort()).toEqual(before);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

/** What `npm ci --omit=dev` and the build leave, readable by everybody. */
function install(folder: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  const needed = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  const inner = (path: string): boolean => !path.endsWith('/node_modules');
  for (const [path] of needed.filter(([path]) => existsSync(join(root, path)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: inner });
  }
  for (const path of ['dist', 'operations', 'seed', 'package.json', 'schema.graphql'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  chmodSync(folder, 0o755);
}
