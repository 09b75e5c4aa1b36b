import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { countDefects, formatDefects } from '../seed/defect';
import type { Defect } from '../seed/defect';
import type { PersistedOperation } from './graphql/persisted/persisted-operation';
import type { RequestRecord } from './observe/request-record';

/** Charts that were read and found sound: what `loadCharts` gives and `createServer` takes. */
export interface LoadedCharts {
  /** In the order of their slugs. */
  readonly charts: readonly ChartSummary[];
}

/** Charts that are read anew whenever others are there: what `followFolder` and `followDatabase` give. */
export interface FollowedCharts {
  readonly follows: 'folder' | 'database';
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

/** An option of `createServer` that cannot be: the message quotes it and says what was expected. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/** Charts that cannot be served: `defects` has every fault, with file, line and column. */
export class BrokenCharts extends Error {
  override readonly name = 'BrokenCharts';

  constructor(readonly defects: readonly Defect[]) {
    super(`The charts have ${countDefects(defects)}.\n${formatDefects(defects)}`);
  }
}

/** How a service is to be. Everything but the charts may be left out. */
export interface ServerOptions {
  readonly charts: LoadedCharts | FollowedCharts;
  /** The slug of the chart that answers when a request names none; the first one by slug. Charts without it are not served. */
  readonly defaultChart?: string | undefined;
  /** Where people reach it, such as `https://charts.example.gov/org/chart`; where it is asked. */
  readonly publicUrl?: string | undefined;
  /** How many requests a client may send a minute; any number. */
  readonly requestsPerMinute?: number | undefined;
  /** Addresses and ranges of the proxies in front, which are believed about who the client is; none. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Answer these operations alone, and those that come with the package, which the pages ask; any operation. */
  readonly onlyOperations?: readonly PersistedOperation[] | undefined;
  /** Be a subgraph of Federation 2, for a gateway in front; not with `onlyOperations`, for a gateway writes its own. */
  readonly subgraph?: boolean | undefined;
  /**
   * Is told each fault of the service itself, of which a client learns no more than that there was one, and the id of the
   * request that met it, if it was one; `console.error`.
   */
  readonly onFault?: ((fault: unknown, requestId?: string) => void) | undefined;
  /** Is told when other charts are served, when the newest cannot be, and when they can again. */
  readonly onChange?: ((served: ServedCharts) => void) | undefined;
  /** Is told each request over HTTP when it is over. */
  readonly onRequest?: ((record: RequestRecord) => void) | undefined;
  /** Whether figures are kept, for `metrics()`; none. */
  readonly metrics?: boolean | undefined;
}

/** What a service serves at the moment. */
export interface ServedCharts {
  /** In the order of their slugs; none until a database has given some. */
  readonly charts: readonly ChartSummary[];
  /** The number under which they were published in a database. */
  readonly version: number | null;
  /** Why they are not the newest, or may not be; null when they are. `details` are lines for whoever can mend it. */
  readonly stale: { readonly since: Date; readonly reason: string; readonly details: string } | null;
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
  /**
   * Listens; gives the address, such as `http://localhost:4000`. Fails when the port is taken, or the service is closed; a
   * service that has failed to listen is to be closed.
   */
  readonly listen: (place: Place) => Promise<string>;
  /** Answers one request of another server of Node: the listener of an `http.Server`, a handler of Express. 503 after `close`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers a question of this process, by the same rules as one over HTTP, whatever `onlyOperations` says. */
  readonly ask: <Data = Readonly<Record<string, unknown>>, Variables = Readonly<Record<string, unknown>>>(
    question: Question<Data, Variables>,
    variables?: Variables,
  ) => Promise<ExecutionResult<Data>>;
  /** What is served now. */
  readonly served: () => ServedCharts;
  /** The figures of now, in the text format of Prometheus. Fails where `metrics` was not asked for. */
  readonly metrics: () => Promise<string>;
  /** Stops, losing no request that was accepted, and follows nothing any more. */
  readonly close: () => Promise<void>;
}
