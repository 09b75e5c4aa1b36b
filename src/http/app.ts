import { join } from 'node:path';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Charts } from '../chart/charts';
import type { Standing } from '../chart/standing';
import type { ExportFormat } from '../export/export-format';
import { exportFormats } from '../export/formats';
import { buildSubgraphSchema } from '../federation/subgraph-schema';
import { subgraphSdl } from '../federation/subgraph-sdl';
import { printReadableSchema } from '../graphql/print-schema';
import { buildChartSchema } from '../graphql/schema';
import { servedSchema } from '../graphql/served-schema';
import { Plans } from '../graphql/plan/plans';
import { PersistedOperations } from '../graphql/persisted/persisted-operations';
import type { PersistedOperation } from '../graphql/persisted/persisted-operation';
import { createGraphQLServer } from '../graphql/server';
import type { LogFault } from '../graphql/server';
import type { ObserveRequest } from '../observe/request-record';
import { admission } from './admission';
import { asker } from './ask';
import { httpBounds } from './bounds';
import type { HttpBounds } from './bounds';
import { answerBrokenRequest, answerFault } from './fault-answers';
import { askFirst } from './ask-first';
import { closeGently } from './closing';
import { exportRoutes } from './export-routes';
import { feedRoutes } from './feed-routes';
import { graphiqlRoutes } from './graphiql-routes';
import { graphqlRoutes } from './graphql-routes';
import { healthRoutes } from './health-routes';
import { limitClients } from './limit-clients';
import { Listeners } from './listeners';
import { llmsRoute } from './llms-route';
import { loadExplorer } from './explorer';
import { mcpRoute } from './mcp-route';
import { chartsIn } from './not-ready';
import { noticesRoute } from './notices-route';
import { pageRoutes } from './page-routes';
import { readPublicUrl, withoutBase } from './public-url';
import type { PublicUrl } from './public-url';
import type { Load } from './queue';
import { requestId, requestIdHeader, requestRecorder, toldOf } from './record-requests';
import { sandboxRoute } from './sandbox-route';
import { schemaRoutes } from './schema-routes';
import { takeJson } from './read-json';
import { requireOneHost } from './require-one-host';
import { ShortCuts } from './short-cuts/short-cuts';
import { setSecurityHeaders } from './security-headers';
import { cutSlowReaders } from './slow-readers';
import { versionRoute } from './version-route';

export interface AppOptions {
  /** What to answer from; asked once a request, which keeps what it got. */
  readonly standing: () => Standing;
  readonly logFault: LogFault;
  /** Of the package. */
  readonly release: string;
  /** The folder that the explorer was built into. */
  readonly explorerFolder: string;
  /** Where people reach the service, such as `https://charts.example.gov/org/chart`; where it is asked when left out. */
  readonly publicUrl?: string | undefined;
  /** How many requests a client may send a minute; any number when left out. */
  readonly requestsPerMinute?: number | undefined;
  /** Addresses of the proxies in front, which are believed about who the client is; none when left out. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Operations that clients may name by their ids; none when left out. */
  readonly persisted?: readonly PersistedOperation[] | undefined;
  /** Whether these alone are answered; any operation when left out. */
  readonly onlyPersisted?: boolean | undefined;
  /** Whether a gateway may take it as a subgraph; not when left out. */
  readonly subgraph?: boolean | undefined;
  /** Is told each request over HTTP when it is over; nobody when left out. */
  readonly observe?: ObserveRequest | undefined;
  /** Whether what was answered before may be answered faster, and the same; it may when left out. */
  readonly shortCuts?: boolean | undefined;
  /** Other forms in which charts can be taken away than those of the service. */
  readonly formats?: readonly ExportFormat[];
  /** Other bounds than those of the service. */
  readonly bounds?: Partial<HttpBounds>;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly listeners: Listeners;
    /** Answers a question of this process. */
    readonly ask: (question: string | DocumentNode, variables: object) => Promise<ExecutionResult>;
    /** What is worked on at the moment, and what waits. */
    readonly load: () => Load;
    /** Every address that is given out begins with it. */
    readonly publicUrl: PublicUrl;
  }
}

/**
 * The service over HTTP, ready to listen. Closing it loses no request; see closing.ts.
 *
 * @throws UnfitOperations when the persisted operations cannot be; see there
 * @throws WrongPublicUrl when that option is none
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const {
    standing,
    logFault,
    release,
    explorerFolder,
    requestsPerMinute,
    trustedProxies,
    persisted = [],
    onlyPersisted = false,
    observe,
    shortCuts: takesShortCuts = true,
    formats = exportFormats,
  } = options;
  const currentCharts = (): Charts => chartsIn(standing());
  const bounds = { ...httpBounds, ...options.bounds };
  const listeners = new Listeners(bounds);
  const shortCuts = new ShortCuts();
  const schema = options.subgraph ? buildSubgraphSchema() : buildChartSchema();
  const known = new PersistedOperations(persisted, onlyPersisted ? schema : null);
  const recordRequest = observe && requestRecorder(known, observe);
  const record = (request: FastifyRequest, reply: FastifyReply): void => {
    reply.header(requestIdHeader, request.id);
    const start = shortCuts.startOf(request.raw) ?? performance.now();
    recordRequest?.(reply.raw, request.id, start, () => toldOf(request));
  };
  const answer = answerFault(logFault);
  const publicUrl: PublicUrl = options.publicUrl === undefined ? { base: '' } : readPublicUrl(options.publicUrl);
  const app = fastify({
    bodyLimit: bounds.bytes,
    clientErrorHandler: answerBrokenRequest,
    // Which come before all hooks.
    frameworkErrors: (error, request, reply) => {
      record(request, reply);
      answer(error, request, reply);
    },
    genReqId: requestId,
    serverFactory: (handle) => listeners.create(shortCuts.before(handle)),
    // A busy machine may take its time; nothing that is registered waits for anything.
    pluginTimeout: 0,
    return503OnClosing: false,
    rewriteUrl: withoutBase(publicUrl.base),
    routerOptions: { ignoreTrailingSlash: true },
    trustProxy: trustedProxies ? [...trustedProxies] : false,
  });
  app.decorate('listeners', listeners);
  app.decorate('publicUrl', publicUrl);
  app.setErrorHandler(answer);
  app.addHook('onRequest', (request, reply, done) => {
    record(request, reply);
    done();
  });
  requireOneHost(app);
  takeJson(app, (request) => shortCuts.bodyOf(request));
  const closing = closeGently(app, listeners, bounds);
  const awaitTaking = cutSlowReaders(app, bounds);
  askFirst(app);
  await setSecurityHeaders(app);
  // A public API without log-in: any page may read it, and none sends credentials along.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', requestIdHeader],
    maxAge: 86_400,
    strictPreflight: false,
  });
  await app.register(compress, { global: false });
  healthRoutes(app, standing, closing);
  versionRoute(app, release, options.subgraph ? subgraphSdl : () => printReadableSchema(schema));
  if (requestsPerMinute !== undefined) await limitClients(app, requestsPerMinute);

  const plans = new Plans(schema);
  const server = createGraphQLServer(schema, logFault, plans);
  await server.start();
  app.addHook('onClose', () => server.stop());
  const ask = asker(server);
  app.decorate('ask', (question, variables) => ask({ charts: currentCharts() }, question, variables));
  const { admit, goOn, load } = admission(bounds, closing);
  app.decorate('load', load);
  await app.register(graphqlRoutes(server, currentCharts, known, admit, shortCuts));
  const explorer = loadExplorer(explorerFolder, publicUrl.base);
  const schemaText = servedSchema(schema);
  schemaRoutes(app, schema, explorer, currentCharts, schemaText, admit);
  const agents = { schemaText, onlyRegistered: onlyPersisted, logFault };
  mcpRoute(app, ask, currentCharts, agents, explorer.files, admit);
  llmsRoute(app, currentCharts, formats, onlyPersisted, admit);
  exportRoutes(app, bounds, { formats, currentCharts, admit, goOn, logFault });
  feedRoutes(app, standing, admit);
  await pageRoutes(app, ask, standing, explorer, formats, admit);
  await graphiqlRoutes(app, join(explorerFolder, 'graphiql'));
  sandboxRoute(app, explorer.files);
  noticesRoute(app, explorerFolder);
  if (takesShortCuts) {
    const { bytes: mostBytes } = bounds;
    const areCounted = requestsPerMinute !== undefined;
    shortCuts.open({
      standing,
      persisted: known,
      plans,
      closing,
      awaitTaking,
      record: recordRequest,
      logFault,
      mostBytes,
      base: publicUrl.base,
      areCounted,
    });
  }
  return app;
}
