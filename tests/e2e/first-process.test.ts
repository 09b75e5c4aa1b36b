import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const main = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
const flags = ['--import', join(__dirname, '..', 'support', 'tell-signals.mjs')];

/** Runs what follows as the first process of its kind, as a container does. */
const unshare = ['--pid', '--fork', '--kill-child'];
const canUnshare = spawnSync('unshare', [...unshare, 'true']).status === 0;

const childOf = (pid: number): number =>
  Number(readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8'));

describe('a service that is the first process of a container', () => {
  (canUnshare ? it : it.skip)('can be stopped while it is still starting', async () => {
    const container = spawn('unshare', [...unshare, process.execPath, ...flags, main, '--port', '0']);
    const ended = once(container, 'close') as Promise<[number | null]>;
    let [said, told] = ['', ''];
    container.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
    container.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
    while (!told.includes('HANDLES SIGTERM')) await once(container.stderr, 'data');
    process.kill(childOf(container.pid ?? 0), 'SIGTERM');
    expect([(await ended)[0], said]).toEqual([143, '']);
  });
});
