import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startService } from '../../tests/support/service';

/** A server that runs, in a process of its own. */
export interface Server {
  readonly name: string;
  /** Where it is asked a question. */
  readonly url: (question: string) => string;
  /** The processes whose time it takes. */
  readonly pids: readonly number[];
  readonly stop: () => unknown;
}

/** A kind of server that is measured, by the name that `--only` takes. */
export interface Kind {
  readonly name: string;
  readonly title: string;
  /** The file below `servers/` that runs it, and what it is told; none for ours. */
  readonly program?: readonly [string, ...string[]];
  /** It writes what others have answered. */
  readonly isLimit?: true;
  /** It is left out of a quick run. */
  readonly isSlow?: true;
}

export const kinds: readonly Kind[] = [
  { name: 'ours', title: 'AgencyGraph' },
  { name: 'stock', title: 'TypeGraphQL + Apollo Server', program: ['stock.ts'] },
  { name: 'apollo-fastify', title: 'Apollo Server + Fastify', program: ['apollo-fastify.mjs'], isSlow: true },
  { name: 'yoga', title: 'GraphQL Yoga + JIT', program: ['yoga.mjs'], isSlow: true },
  { name: 'mercurius', title: 'Mercurius + JIT', program: ['mercurius.mjs'] },
  { name: 'graphql-http', title: 'graphql-http', program: ['graphql-http.mjs'], isSlow: true },
  { name: 'limit', title: 'node:http, ready bytes', program: ['limit.mjs', 'bytes'], isLimit: true },
  { name: 'limit-json', title: 'node:http, JSON.stringify', program: ['limit.mjs', 'json'], isLimit: true },
];

/** As it is shipped, with its defaults. */
export async function startOurs(node: string, charts: string | undefined): Promise<Server> {
  const { origin, pid, stop } = await startService(charts === undefined ? [] : ['--charts', charts], {}, { node });
  return { name: 'ours', url: () => `${origin}/graphql`, pids: [pid], stop };
}

/** A peer with a chart, or a limit with the answers that it writes: what they are is in the file. */
export async function start({ name, program, isLimit }: Kind, node: string, file: string): Promise<Server> {
  const [script = '', ...args] = program ?? [];
  const flags = script.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const child = spawn(node, [...flags, join(__dirname, 'servers', script), ...args, file], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = once(child.stdout, 'data').then(([line]) => String(line).trim());
  const url = await Promise.race([said, once(child, 'close').then(() => undefined)]);
  if (url === undefined || child.pid === undefined) throw new Error(`${name} did not start.`);
  return {
    name,
    url: (question) => (isLimit ? `${url}/${question}` : url),
    pids: [child.pid],
    stop: () => child.kill(),
  };
}
