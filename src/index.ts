import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Defect } from '../seed/defect';
import { countDefects, formatDefects, loadCharts as readCharts } from '../seed/index';
import type { Chart } from './chart/chart';
import { Charts } from './chart/charts';
import { chooseChart } from './chart/choose-chart';
import type { Standing } from './chart/standing';
import { summary } from './chart/summary';
import { checkOptions, checkPort } from './check-options';
import { fixed, followDatabase as followDatabaseAt, followFolder as followFolderAt } from './current-charts';
import type { CurrentCharts } from './current-charts';
import { WrongOption } from './embedding';
import type { AgencyGraphServer, FollowedCharts, LoadedCharts, ServedCharts, ServerOptions } from './embedding';
import { UnfitOperations } from './graphql/persisted/answerable';
import { readManifest } from './graphql/persisted/read-manifest';
import { createApp } from './http/app';
import type { AppOptions } from './http/app';
import { whyNotReady } from './http/not-ready';
import { WrongPublicUrl } from './http/public-url';
import { wrongDatabase } from './store/postgres/hosts';
import { explorerFolder, shippedCharts, shippedManifest, version as release } from './package-info';

export { WrongOption } from './embedding';
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
export type { Defect };

/** Of the package. */
export const version: string = release;

/** Charts that cannot be served: `defects` has every fault, with file, line and column. */
export class BrokenCharts extends Error {
  override readonly name = 'BrokenCharts';

  constructor(readonly defects: readonly Defect[]) {
    super(`The charts have ${countDefects(defects)}.\n${formatDefects(defects)}`);
  }
}

/** What stands behind the charts that were handed out. */
const contents = new WeakMap<LoadedCharts, readonly Chart[]>();
const places = new WeakMap<FollowedCharts, string>();

/**
 * Reads charts from a folder that holds a folder for each, or the files of one.
 *
 * @param folder the charts that come with the package when left out
 * @throws BrokenCharts when anything is wrong with any of them: all of them are given, or none
 */
export function loadCharts(folder: string = shippedCharts): LoadedCharts {
  const { charts, defects } = readCharts(folder);
  if (defects.length > 0) throw new BrokenCharts(defects);
  const loaded = { charts: charts.map((chart) => summary.of(chart)) };
  contents.set(loaded, charts);
  return loaded;
}

/**
 * The charts of a folder, and whatever lies in it later: what is new is taken when it is whole and sound, within some two
 * seconds. `createServer` throws BrokenCharts when they are not sound to begin with.
 */
export function followFolder(folder: string): FollowedCharts {
  return followed('folder', folder);
}

/**
 * The charts that were published in a PostgreSQL, `postgres://user@host:5432/database`; several hosts stand with commas
 * between. Until they are there, requests are answered with 503 and the code NOT_READY.
 *
 * @throws WrongOption when the address is none
 */
export function followDatabase(url: string): FollowedCharts {
  const wrong = wrongDatabase(url);
  if (wrong !== null) throw new WrongOption(wrong);
  return followed('database', url);
}

function followed(follows: FollowedCharts['follows'], place: string): FollowedCharts {
  const charts = { follows };
  places.set(charts, place);
  return charts;
}

/**
 * Makes the service over charts: GraphQL, pages, files and health addresses.
 *
 * @throws WrongOption when an option cannot be
 * @throws BrokenCharts when a folder that is to be followed has defects now
 */
export async function createServer(options: ServerOptions): Promise<AgencyGraphServer> {
  checkOptions(options);
  const current = await begin(options);
  const { publicUrl, requestsPerMinute, trustedProxies, onFault = console.error } = options;
  const app = await createApp({
    publicUrl,
    requestsPerMinute,
    trustedProxies,
    ...persisted(options),
    standing: () => current.standing,
    logFault: onFault,
    explorerFolder,
  }).catch(async (error: unknown) => {
    await current.close();
    throw error instanceof UnfitOperations || error instanceof WrongPublicUrl ? new WrongOption(error.message) : error;
  });
  await app.ready();
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
      const { port: given } = app.server.address() as AddressInfo;
      return `http://${shownHost(host)}:${String(given)}`;
    },
    handle,
    ask: async <Data>(question: string | DocumentNode, variables: unknown) => {
      const why = isClosed ? 'The service is closed.' : whyNotReady(current.standing);
      if (why !== null) return { errors: [new GraphQLError(why, { extensions: { code: 'NOT_READY' } })] };
      return (await app.ask(question, variables ?? {})) as ExecutionResult<Data>;
    },
    served: () => servedOf(current.standing),
    close: async () => {
      isClosed = true;
      await Promise.all([app.close(), current.close()]);
    },
  };
}

/** @throws WrongOption, BrokenCharts */
async function begin({
  charts,
  defaultChart,
  onChange,
  onFault = console.error,
}: ServerOptions): Promise<CurrentCharts> {
  const assemble = (all: readonly Chart[]): Charts | string => {
    const chosen = chooseChart(all, defaultChart);
    return typeof chosen === 'string' ? chosen : new Charts(all, chosen.header.slug, version);
  };
  const tell = (standing: Standing): void => {
    try {
      onChange?.(servedOf(standing));
    } catch (fault) {
      onFault(fault);
    }
  };
  if (!('follows' in charts)) return fixed(sound(assemble(known(contents.get(charts)))));
  const place = known(places.get(charts));
  if (charts.follows === 'database') return followDatabaseAt(place, { assemble, tell });
  const read = (): Charts => sound(assemble(known(contents.get(loadCharts(place)))));
  return followFolderAt(place, read, { assemble, tell });
}

function known<Content>(content: Content | undefined): Content {
  if (content !== undefined) return content;
  throw new WrongOption('The charts are none that loadCharts, followFolder or followDatabase gave; expected those.');
}

function sound(charts: Charts | string): Charts {
  if (typeof charts === 'string') throw new WrongOption(charts);
  return charts;
}

function servedOf({ charts, version, stale }: Standing): ServedCharts {
  return { charts: charts?.all.map((chart) => summary.of(chart)) ?? [], version, stale };
}

function persisted({ onlyOperations }: ServerOptions): Pick<AppOptions, 'persisted' | 'onlyPersisted'> {
  const shipped = readManifest(readFileSync(shippedManifest, 'utf8'));
  if (typeof shipped === 'string') throw new Error(`${shippedManifest} ${shipped}.`);
  return { persisted: [...shipped, ...(onlyOperations ?? [])], onlyPersisted: onlyOperations !== undefined };
}

/** A listener on every interface is reached through this machine's own name. */
function shownHost(host: string): string {
  if (['0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
