import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../support/files';
import { installPackage } from '../support/installed-package';
import type { InstalledPackage } from '../support/installed-package';
import { nodeRuntime, nodeVersions } from '../support/node-runtime';
import { answerTo, operations, shipped } from '../support/operations';
import { startService } from '../support/service';
import type { Launch, Service } from '../support/service';

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
});

/** Runs what follows where nothing can be written, as somebody without rights. */
const readOnlyDisk = [
  ...['unshare', '--mount', '--propagation', 'private', 'sh', '-c'],
  'mount --bind / / && mount -o remount,ro,bind / && exec "$@"',
  ...['sh', 'setpriv', '--reuid', String(nobody), '--regid', String(nobody), '--clear-groups'],
];
const [program = '', ...rest] = readOnlyDisk;
const canMakeReadOnly = spawnSync(program, [...rest, 'true']).status === 0;

describe('the package as it is installed', () => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage();
  });
  afterAll(() => {
    installed.remove();
  });

  (process.getuid?.() === 0 ? it : it.skip)('runs as nobody, and leaves the folder as it was', async () => {
    const folder = join(installed.project, 'node_modules', 'agencygraph');
    const before = filesBelow(installed.project, '').sort();
    await answersEverything({ folder, user: nobody });
    expect(filesBelow(installed.project, '').sort()).toEqual(before);
  });

  describe('on a disk that nobody can write to, as nobody', () => {
    const here = canMakeReadOnly ? it : it.skip;

    here('a program that writes is noticed', async () => {
      const code = "require('fs').writeFileSync(require('path').join(require('os').tmpdir(), 'agencygraph'), '')";
      const attempt = promisify(execFile)(program, [...rest, process.execPath, '--eval', code]);
      await expect(attempt).rejects.toThrow('EROFS');
    });

    here.each(nodeVersions)('the service answers everything on Node %s', async (version) => {
      const folder = join(installed.project, 'node_modules', 'agencygraph');
      await answersEverything({ folder, node: await nodeRuntime(version), within: readOnlyDisk });
    });
  });

  it.each(nodeVersions)('is embedded on Node %s, as a module and by require', async (version) => {
    const ask = `createServer({ charts: loadCharts() }).then(async (server) => {
      console.log(process.version, (await server.ask('{ agency { acronym } }')).data.agency.acronym);
      await server.close();
    });`;
    const node = await nodeRuntime(version);
    for (const code of [
      ['--input-type=module', '--eval', `import { createServer, loadCharts } from 'agencygraph'; ${ask}`],
      ['--eval', `const { createServer, loadCharts } = require('agencygraph'); ${ask}`],
    ])
      expect(await installed.run(node, code)).toMatch(new RegExp(`^v${version}\\.\\S+ ICE\n$`));
  });
});
