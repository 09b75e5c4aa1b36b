import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Defect } from '../seed/defect';
import { countDefects, formatDefects, loadCharts as readCharts } from '../seed/index';
import type { Chart } from './chart/chart';
import { Charts } from './chart/charts';
import { chooseChart } from './chart/choose-chart';
import { checkOptions, checkPort } from './check-options';
import { WrongOption } from './embedding';
import type { AgencyGraphServer, ChartSummary, LoadedCharts, ServerOptions } from './embedding';
import { UnfitOperations } from './graphql/persisted/answerable';
import { readManifest } from './graphql/persisted/read-manifest';
import { createApp } from './http/app';
import type { AppOptions } from './http/app';
import { WrongPublicUrl } from './http/public-url';
import { explorerFolder, shippedCharts, shippedManifest, version as release } from './package-info';

export { WrongOption } from './embedding';
export type { AgencyGraphServer, ChartSummary, LoadedCharts, Place, Question, ServerOptions } from './embedding';
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

/**
 * Reads charts from a folder that holds a folder for each, or the files of one.
 *
 * @param folder the charts that come with the package when left out
 * @throws BrokenCharts when anything is wrong with any of them: all of them are given, or none
 */
export function loadCharts(folder: string = shippedCharts): LoadedCharts {
  const { charts, defects } = readCharts(folder);
  if (defects.length > 0) throw new BrokenCharts(defects);
  const loaded = { charts: charts.map(summaryOf) };
  contents.set(loaded, charts);
  return loaded;
}

/**
 * Makes the service over charts: GraphQL, pages, files and health addresses.
 *
 * @throws WrongOption when an option cannot be
 */
export async function createServer(options: ServerOptions): Promise<AgencyGraphServer> {
  checkOptions(options);
  const charts = served(options);
  const { publicUrl, requestsPerMinute, trustedProxies, onFault = console.error } = options;
  const app = await createApp({
    publicUrl,
    requestsPerMinute,
    trustedProxies,
    ...persisted(options),
    currentCharts: () => charts,
    logFault: onFault,
    explorerFolder,
  }).catch((error: unknown) => {
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
      if (isClosed)
        return { errors: [new GraphQLError('The service is closed.', { extensions: { code: 'NOT_READY' } })] };
      return (await app.ask(question, variables ?? {})) as ExecutionResult<Data>;
    },
    close: () => {
      isClosed = true;
      return app.close();
    },
  };
}

function summaryOf(chart: Chart): ChartSummary {
  const { slug, title } = chart.header;
  const [unitCount, factCount, sourceCount] = [chart.units.length, [...chart.allFacts()].length, chart.sources.length];
  return { slug, title, unitCount, factCount, sourceCount };
}

function served({ charts: loaded, defaultChart }: ServerOptions): Charts {
  const charts = contents.get(loaded);
  if (!charts) throw new WrongOption('The charts are none that loadCharts gave; expected those.');
  const chosen = chooseChart(charts, defaultChart);
  if (typeof chosen === 'string') throw new WrongOption(chosen);
  return new Charts(charts, chosen.header.slug, version);
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
