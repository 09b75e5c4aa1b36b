import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files';

const root = join(__dirname, '..', '..');
const main = join('dist', 'src', 'main.js');

/** What is built from older sources would be judged in place of what stands there now. */
function requireCurrentBuild(): void {
  const newer = [
    ...newerThan(main, ['src', 'resolvers', 'entities', 'seed'], ['.ts']),
    ...newerThan(join('dist', 'web', 'server', 'server.cjs'), ['web'], ['.ts', '.tsx', '.css']),
    ...newerThan(join('dist', 'web', 'server', 'server.cjs'), ['operations'], ['.graphql']),
  ][0];
  if (newer) throw new Error(`${newer} is newer than dist: run \`npm run build\` first.`);
}

function newerThan(built: string, rooms: readonly string[], endings: readonly string[]): string[] {
  const { mtimeMs } = statSync(join(root, built));
  const files = rooms.flatMap((room) => endings.flatMap((ending) => filesBelow(join(root, room), ending)));
  return files.filter((path) => statSync(path).mtimeMs > mtimeMs);
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs the built command line until it ends by itself. */
export async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = start(args, environment);
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output(), errors: errors() };
}

/** How to start it, where that is not as everywhere. */
export interface Launch {
  /** The folder that holds what was built, and where it runs. */
  readonly folder?: string;
  /** Flags of Node itself. */
  readonly nodeFlags?: readonly string[];
  /** The user and group to run as. */
  readonly user?: number;
  /** Another Node than that of the tests. */
  readonly node?: string;
  /** The start of a command that runs the rest of it. */
  readonly within?: readonly string[];
}

export interface Service {
  /** Such as http://localhost:41234. */
  readonly origin: string;
  readonly greeting: string;
  readonly pid: number;
  /** Its exit code, once it has ended; null after a signal that it did not handle. */
  readonly ended: Promise<number | null>;
  /** What it has said on its output so far. */
  readonly output: () => string;
  /** And on its error output. */
  readonly errors: () => string;
  /** Ends it by a signal; gives its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** The built service on a free port, ready; whoever starts it stops it. */
export async function startService(
  args: readonly string[] = [],
  environment: Record<string, string> = {},
  launch: Launch = {},
): Promise<Service> {
  const child = start(['--port', '0', ...args], environment, launch);
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  const ended = once(child, 'close') as Promise<[number | null]>;
  const isReady = (): boolean => /\/readyz|"msg":"started"/.test(output());
  while (!isReady() && child.exitCode === null) await Promise.race([once(child.stdout ?? child, 'data'), ended]);
  const origin = /http:\/\/[^/\s"]+/.exec(output())?.[0];
  if (origin === undefined || child.pid === undefined) throw new Error(`The service did not start: ${errors()}`);
  return {
    origin,
    greeting: output(),
    pid: child.pid,
    ended: ended.then(([code]) => code),
    output,
    errors,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return (await ended)[0];
    },
  };
}

function start(args: readonly string[], environment: Record<string, string>, launch: Launch = {}): ChildProcess {
  requireCurrentBuild();
  const { PATH = '' } = process.env;
  const { folder = root, nodeFlags = [], user, node = process.execPath, within = [] } = launch;
  const [program = node, ...rest] = [...within, node, ...nodeFlags, join(folder, main), ...args];
  return spawn(program, rest, {
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { cwd: folder, uid: user, gid: user }),
  });
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  return () => text;
}
