import { startService } from '../../tests/support/service';
import { databaseOf } from './database';
import type { PlainChart } from './plain-chart';
import { startProgram } from './start-program';
import type { Program } from './start-program';

/** A server that runs. */
export interface Server {
  readonly name: string;
  /** Where it is asked a question. */
  readonly url: (question: string) => string;
  /** The processes whose time it takes, with those that they start. */
  readonly pids: readonly number[];
  readonly stop: () => Promise<unknown>;
}

/** What servers are started with. */
export interface Setting {
  readonly node: string;
  /** The folder of charts that our service serves; those that are shipped for none. */
  readonly charts: string | undefined;
  /** What is in it, and the file that peers read that from. */
  readonly chart: PlainChart;
  readonly chartFile: string;
  /** Whether searches are asked: they take our finder, which takes memory. */
  readonly isSearched: boolean;
  /** The file of what is answered to each question. */
  readonly answersFile: string;
}

/** A kind of server that is measured. */
export interface Kind {
  /** As `--only` takes it. */
  readonly name: string;
  readonly title: string;
  readonly start: (setting: Setting) => Promise<Server>;
  /** It writes what ours has answered. */
  readonly isLimit?: true;
  /** It is left out of a quick run. */
  readonly isMinor?: true;
  /** The first version of Node that it runs on. */
  readonly since?: number;
  /** The questions that it cannot be asked in the same words. */
  readonly lacks?: readonly string[];
}

export const kinds: readonly Kind[] = [
  { name: 'ours', title: 'AgencyGraph', start: ({ node, charts }) => startOurs(node, charts) },
  { ...peer('stock', 'stock.ts'), title: 'TypeGraphQL + Apollo Server' },
  { ...peer('apollo-fastify', 'apollo-fastify.mjs'), title: 'Apollo Server + Fastify', isMinor: true },
  { ...peer('yoga', 'yoga.mjs'), title: 'GraphQL Yoga + JIT', isMinor: true },
  { ...peer('mercurius', 'mercurius.mjs'), title: 'Mercurius + JIT' },
  { ...peer('graphql-http', 'graphql-http.mjs'), title: 'graphql-http', isMinor: true },
  {
    name: 'postgraphile',
    title: 'PostGraphile + PostgreSQL',
    start: startPostgraphile,
    isMinor: true,
    since: 22,
    lacks: ['outline', 'search'],
  },
  { ...limit('limit', 'bytes'), title: 'node:http, ready bytes' },
  { ...limit('limit-json', 'json'), title: 'node:http, JSON.stringify' },
];

/** As it is shipped, with its defaults. */
export async function startOurs(node: string, charts: string | undefined): Promise<Server> {
  const { origin, pid, stop } = await startService(charts === undefined ? [] : ['--charts', charts], {}, { node });
  return { name: 'ours', url: () => `${origin}/graphql`, pids: [pid], stop };
}

function peer(name: string, file: string): Pick<Kind, 'name' | 'start'> {
  const start = async ({ node, charts, chartFile, isSearched }: Setting): Promise<Server> => {
    const program = await startProgram(node, file, chartFile, ...(isSearched && charts !== undefined ? [charts] : []));
    return asServer(name, program);
  };
  return { name, start };
}

function limit(name: string, way: 'bytes' | 'json'): Pick<Kind, 'name' | 'start' | 'isLimit'> {
  const start = async ({ node, answersFile }: Setting): Promise<Server> => {
    const program = await startProgram(node, 'limit.mjs', way, answersFile);
    return { ...asServer(name, program), url: (question) => `${program.url}/${question}` };
  };
  return { name, start, isLimit: true };
}

async function startPostgraphile({ node, chart }: Setting): Promise<Server> {
  const database = await databaseOf(chart);
  try {
    const program = await startProgram(node, 'postgraphile.mjs', database.address, chart.subject);
    return {
      ...asServer('postgraphile', program),
      pids: [program.pid, database.pid],
      stop: async () => {
        await program.stop();
        await database.remove();
      },
    };
  } catch (error) {
    await database.remove();
    throw error;
  }
}

function asServer(name: string, { url, pid, stop }: Program): Server {
  return { name, url: () => url, pids: [pid], stop };
}
