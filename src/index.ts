import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Defect } from '../seed/defect';
import { countDefects, formatDefects, loadCharts as readCharts } from '../seed/index';
import type { Chart } from './chart/chart';
import { Charts } from './chart/charts';
import { chooseChart } from './chart/choose-chart';
import type { PersistedOperation } from './graphql/persisted/persisted-operation';
import { UnfitOperations } from './graphql/persisted/require-answerable';
import { createApp } from './http/app';
import type { AppOptions } from './http/app';
import { WrongPublicUrl } from './http/public-url';
import { readManifest } from './graphql/persisted/read-manifest';
import { explorerFolder, shippedCharts, shippedManifest, version } from './package-info';

export { version };
export type { Defect, PersistedOperation };

/** Charts that were read and found sound: what `loadCharts` gives and `createServer` takes. */
export interface LoadedCharts {
  /** In the order of their slugs. */
  readonly charts: readonly ChartSummary[];
}

/** What a chart is, in short. */
export interface ChartSummary {
  /** Its name in addresses and queries. */
  readonly slug: string;
  readonly title: string;
  readonly unitCount: number;
  readonly factCount: number;
  readonly sourceCount: number;
}

/** Charts that cannot be served: `defects` has every fault, with file, line and column. */
export class BrokenCharts extends Error {
  override readonly name = 'BrokenCharts';

  constructor(readonly defects: readonly Defect[]) {
    super(`The charts have ${countDefects(defects)}.\n${formatDefects(defects)}`);
  }
}

/** An option of `createServer` that cannot be: the message quotes it and says what was expected. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/** How a service is to be. Everything but the charts may be left out. */
export interface ServerOptions {
  readonly charts: LoadedCharts;
  /** The slug of the chart that answers when a request names none; the first one by slug. */
  readonly defaultChart?: string | undefined;
  /** Where people reach it, such as `https://charts.example.gov/org/chart`; where it is asked. */
  readonly publicUrl?: string | undefined;
  /** How many requests a client may send a minute; any number. */
  readonly requestsPerMinute?: number | undefined;
  /** Addresses and ranges of the proxies in front, which are believed about who the client is; none. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Answer these operations alone, and those that come with the package, which the pages ask; any operation. */
  readonly onlyOperations?: readonly PersistedOperation[] | undefined;
  /** Is told each fault of the service itself, of which a client learns no more than that there was one; `console.error`. */
  readonly onFault?: ((fault: unknown) => void) | undefined;
}

/** Where to listen. */
export interface Place {
  /** 0 for any free one. */
  readonly port: number;
  /** `localhost` when left out; `0.0.0.0` for every interface. */
  readonly host?: string | undefined;
}

/** A question: a GraphQL document as text or parsed, or one that knows the types of its answer, as code generators make. */
export type Question<Data, Variables> =
  string | (DocumentNode & { readonly __apiType?: (variables: Variables) => Data });

/** The service, ready to answer: on an address of its own, within another server, or in this process. */
export interface AgencyGraphServer {
  /** Listens; gives the address, such as `http://localhost:4000`. Fails when the port is taken. */
  readonly listen: (place: Place) => Promise<string>;
  /** Answers one request of another server of Node: the listener of an `http.Server`, a handler of Express. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers a question of this process, by the same rules as one over HTTP. */
  readonly ask: <Data = Readonly<Record<string, unknown>>, Variables = Readonly<Record<string, unknown>>>(
    question: Question<Data, Variables>,
    variables?: Variables,
  ) => Promise<ExecutionResult<Data>>;
  /** Stops, losing no request that was accepted. */
  readonly close: () => Promise<void>;
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
  const charts = served(options);
  const app = await createApp({
    ...options,
    ...persisted(options),
    currentCharts: () => charts,
    logFault: options.onFault ?? console.error,
    explorerFolder,
  }).catch((error: unknown) => {
    throw error instanceof UnfitOperations || error instanceof WrongPublicUrl ? new WrongOption(error.message) : error;
  });
  await app.ready();
  const handle: AgencyGraphServer['handle'] = (request, response) => {
    app.routing(request, response);
  };
  return {
    listen: async ({ port, host = 'localhost' }) => {
      await app.listen({ port, host });
      await app.listeners.listenOnAll(host, handle);
      const { port: given } = app.server.address() as AddressInfo;
      return `http://${shownHost(host)}:${String(given)}`;
    },
    handle,
    ask: async <Data>(question: string | DocumentNode, variables: unknown) =>
      (await app.ask(question, variables ?? {})) as ExecutionResult<Data>,
    close: () => app.close(),
  };
}

function summaryOf(chart: Chart): ChartSummary {
  const { slug, title } = chart.header;
  const [unitCount, factCount, sourceCount] = [chart.units.length, chart.allFacts().length, chart.sources.length];
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
