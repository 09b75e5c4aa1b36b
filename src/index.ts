import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Standing } from './chart/standing';
import { checkOptions, checkPort } from './check-options';
import { begin, followedDatabase, followedFolder, loaded, servedOf } from './current-charts';
import { WrongOption } from './embedding';
import type { AgencyGraphServer, FollowedCharts, LoadedCharts, ServerOptions } from './embedding';
import { UnfitOperations } from './graphql/persisted/answerable';
import { readManifest } from './graphql/persisted/read-manifest';
import { createApp } from './http/app';
import type { AppOptions } from './http/app';
import { whyNotReady } from './http/not-ready';
import { WrongPublicUrl } from './http/public-url';
import { Metrics } from './observe/metrics';
import type { RequestRecord } from './observe/request-record';
import { explorerFolder, shippedCharts, shippedManifest, version as release } from './package-info';
import { teller } from './teller';

export { BrokenCharts, WrongOption } from './embedding';
export type {
  AgencyGraphServer,
  ChartSummary,
  FollowedCharts,
  LoadedCharts,
  Place,
  Question,
  ServedCharts,
  ServerOptions,
} from './embedding';
export type { PersistedOperation } from './graphql/persisted/persisted-operation';
export type { Layer, OperationRecord, RequestRecord } from './observe/request-record';
export type { Defect } from '../seed/defect';

/** Of the package. */
export const version: string = release;

/**
 * Reads charts from a folder that holds a folder for each, or the files of one.
 *
 * @param folder the charts that come with the package when left out
 * @throws BrokenCharts when anything is wrong with any of them: all of them are given, or none
 */
export function loadCharts(folder: string = shippedCharts): LoadedCharts {
  return loaded(folder);
}

/**
 * The charts of a folder, and whatever lies in it later: what is new is taken when it is whole and sound, within some two
 * seconds. `createServer` throws BrokenCharts when they are not sound to begin with.
 */
export function followFolder(folder: string): FollowedCharts {
  return followedFolder(folder);
}

/**
 * The charts that were published in a PostgreSQL, `postgres://user@host:5432/database`; several hosts stand with commas
 * between. Until they are there, requests are answered with 503 and the code NOT_READY.
 *
 * @throws WrongOption when the address is none
 */
export function followDatabase(url: string): FollowedCharts {
  return followedDatabase(url);
}

/**
 * Makes the service over charts: GraphQL, pages, files and health addresses.
 *
 * @throws WrongOption when an option cannot be
 * @throws BrokenCharts when a folder that is to be followed has defects now
 */
export async function createServer(options: ServerOptions): Promise<AgencyGraphServer> {
  checkOptions(options);
  const { charts, defaultChart, onChange, onFault = printFault } = options;
  const logFault: AppOptions['logFault'] = teller(onFault, console.error);
  let metrics: Metrics | undefined;
  const tell = teller((standing: Standing) => onChange?.(servedOf(standing)), logFault);
  const current = await begin(charts, defaultChart, (standing) => {
    metrics?.look();
    tell(standing);
  });
  const onRequest = options.onRequest && teller(options.onRequest, logFault);
  const observe = (record: RequestRecord): void => {
    metrics?.observe(record);
    onRequest?.(record);
  };
  const app = await makeApp(options, {
    standing: () => current.standing,
    logFault,
    ...((onRequest ?? options.metrics) && { observe }),
  }).catch(async (error: unknown) => {
    await current.close();
    throw error instanceof UnfitOperations || error instanceof WrongPublicUrl ? new WrongOption(error.message) : error;
  });
  if (options.metrics) metrics = new Metrics({ standing: () => current.standing, load: app.load, release });
  const handle: AgencyGraphServer['handle'] = (request, response) => {
    app.routing(request, response);
  };
  let isClosed = false;
  return {
    listen: async ({ port, host = 'localhost' }) => {
      checkPort(port);
      if (isClosed) throw new Error('The service is closed; make another one.');
      await app.listen({ port, host });
      await app.listeners.listenOnAll(host, handle);
      return app.listeners.addressAt(host);
    },
    handle,
    ask: async <Data>(question: string | DocumentNode, variables: unknown) => {
      const why = isClosed ? 'The service is closed.' : whyNotReady(current.standing);
      if (why !== null) return { errors: [new GraphQLError(why, { extensions: { code: 'NOT_READY' } })] };
      return (await app.ask(question, variables ?? {})) as ExecutionResult<Data>;
    },
    served: () => servedOf(current.standing),
    metrics: () => metrics?.text() ?? Promise.reject(new WrongOption('No figures are kept; expected metrics: true.')),
    close: async () => {
      isClosed = true;
      await Promise.all([app.close(), current.close()]);
    },
  };
}

async function makeApp(
  { publicUrl, requestsPerMinute, trustedProxies, onlyOperations, subgraph }: ServerOptions,
  within: Pick<AppOptions, 'standing' | 'logFault' | 'observe'>,
): Promise<FastifyInstance> {
  const shipped = readManifest(readFileSync(shippedManifest, 'utf8'));
  if (typeof shipped === 'string') throw new Error(`${shippedManifest} ${shipped}.`);
  const app = await createApp({
    publicUrl,
    requestsPerMinute,
    trustedProxies,
    persisted: [...shipped, ...(onlyOperations ?? [])],
    onlyPersisted: onlyOperations !== undefined,
    subgraph,
    release,
    explorerFolder,
    ...within,
  });
  await app.ready();
  return app;
}

function printFault(fault: unknown, requestId?: string): void {
  console.error(...(requestId === undefined ? [] : [`Request ${requestId}:`]), fault);
}
