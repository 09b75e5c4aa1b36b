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
  /** What it has said of its errors, where that is not shown anyway. */
  readonly errors?: () => string;
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
  /** The file of what is answered to each question, and with which headers. */
  readonly answersFile: string;
}

export type Start = (setting: Setting) => Promise<Server>;

/** As it is shipped, with its defaults. */
export async function startOurs(node: string, charts: string | undefined): Promise<Server> {
  const args = charts === undefined ? [] : ['--charts', charts];
  const { origin, pid, errors, stop } = await startService(args, {}, { node });
  return { name: 'ours', url: () => `${origin}/graphql`, pids: [pid], errors, stop };
}

/** A peer in a file below `servers/`. */
export function peer(name: string, file: string): Start {
  return async ({ node, charts, chartFile, isSearched }) => {
    const finder = isSearched && charts !== undefined ? [charts] : [];
    return asServer(name, await startProgram(node, file, chartFile, ...finder));
  };
}

export function limit(name: string, way: 'bytes' | 'headers' | 'json'): Start {
  return async ({ node, answersFile }) => {
    const program = await startProgram(node, 'limit.mjs', way, answersFile);
    return { ...asServer(name, program), url: (question) => `${program.url}/${question}` };
  };
}

export async function startPostgraphile({ node, chart }: Setting): Promise<Server> {
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
