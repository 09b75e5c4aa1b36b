import type { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../resolvers/context';
import type { Charts } from '../chart/charts';
import { createGraphQLServer } from '../graphql/server';
import type { LogFault } from '../graphql/server';
import { buildChartSchema } from '../graphql/schema';
import { firstPage } from '../pages/first-page';
import { answerFault, answerUnknownAddress, answerWrongMethod } from './fault-answers';

const mostBytes = 256 * 1024;

export interface AppOptions {
  /** The charts to answer from; asked once a request, which keeps what it got. */
  readonly currentCharts: () => Charts;
  readonly logFault: LogFault;
}

/** The service over HTTP, ready to listen. Closing it lets the requests in flight end. */
export async function createApp({ currentCharts, logFault }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: mostBytes,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerFault(logFault));
  app.setNotFoundHandler(answerUnknownAddress);
  // A public API without log-in: any page may read it, and none sends credentials along.
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 });

  const apollo: ApolloServer<Context> = createGraphQLServer(buildChartSchema(), logFault, [
    fastifyApolloDrainPlugin(app),
  ]);
  await apollo.start();
  app.addHook('onRequest', (request, _reply, done) => {
    allowPlainLinks(request.method, request.headers);
    done();
  });
  app.addHook('onRequest', async (request, reply) => {
    if (isVisit(request)) await reply.redirect('/');
  });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: () => Promise.resolve({ charts: currentCharts() }),
  });
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: '/graphql', handler: answerWrongMethod });

  app.get('/', async (request, reply) => {
    reply.type('text/html; charset=utf-8');
    return Promise.resolve(firstPage(currentCharts(), `${request.protocol}://${request.host}`));
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', () => {
    const charts = currentCharts();
    return {
      status: 'ready',
      charts: charts.all.map((chart) => ({ slug: chart.header.slug, version: charts.version(chart) })),
    };
  });
  return app;
}

/**
 * Apollo refuses a GET that a page of somebody else could have sent along with the reader's credentials. One that
 * carries none gives nothing away, so that a link to an answer works.
 */
function allowPlainLinks(method: string, headers: Record<string, unknown>): void {
  const hasCredentials = 'cookie' in headers || 'authorization' in headers;
  if (method === 'GET' && !hasCredentials && !('content-type' in headers)) headers['apollo-require-preflight'] = '1';
}

/** Somebody opens the address of the API in a browser, without a question: the page tells them how to ask one. */
function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && /^\/graphql\/?$/.test(url) && (headers.accept ?? '').includes('text/html');
}
