import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A server below `servers/` that runs. */
export interface Program {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<unknown>;
}

/** Starts one by a Node; ready when it tells where it can be asked. */
export async function startProgram(node: string, file: string, ...args: readonly string[]): Promise<Program> {
  const flags = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(node, [...flags, join(__dirname, 'servers', file), ...args], {
    // As each is run in public; PostGraphile has a variable of its own for that.
    env: { PATH: process.env.PATH, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const told = once(child.stdout, 'data').then(([line]) => String(line).trim());
  const url = await Promise.race([told, closed.then(() => undefined)]);
  if (url === undefined || child.pid === undefined) throw new Error(`${file} did not start.`);
  return {
    url,
    pid: child.pid,
    stop: () => {
      child.kill();
      return closed;
    },
  };
}
