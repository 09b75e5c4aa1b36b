import cors from '@fastify/cors';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Charts } from '../chart/charts';
import { printReadableSchema } from '../graphql/print-schema';
import { buildChartSchema } from '../graphql/schema';
import type { LogFault } from '../graphql/server';
import { firstPage } from '../pages/first-page';
import { answerFault, answerUnknownAddress } from './fault-answers';
import { graphqlRoutes } from './graphql-routes';

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
    frameworkErrors: answerFault(logFault),
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerFault(logFault));
  app.setNotFoundHandler(answerUnknownAddress);
  // A public API without log-in: any page may read it, and none sends credentials along.
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 });

  const schema = buildChartSchema();
  const schemaText = printReadableSchema(schema);
  await app.register(graphqlRoutes(schema, currentCharts, logFault));
  app.get('/', (request, reply) => {
    const html = firstPage(currentCharts(), `${request.protocol}://${request.host}`);
    return reply.type('text/html; charset=utf-8').send(html);
  });
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', () => {
    const charts = currentCharts();
    const served = charts.all.map((chart) => ({ slug: chart.header.slug, version: charts.version(chart) }));
    return { status: 'ready', charts: served };
  });
  return app;
}
