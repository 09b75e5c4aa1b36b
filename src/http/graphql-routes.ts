import { HeaderMap } from '@apollo/server';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Charts } from '../chart/charts';
import { createGraphQLServer } from '../graphql/server';
import type { GraphQLServer, LogFault } from '../graphql/server';
import { admitRequests } from './admission';
import type { HttpBounds } from './bounds';
import type { Closing } from './closing';
import { answerWrongMethod } from './fault-answers';

const path = '/graphql';

/** The address of the API. */
export function graphqlRoutes(
  schema: GraphQLSchema,
  currentCharts: () => Charts,
  logFault: LogFault,
  bounds: HttpBounds,
  closing: Closing,
): FastifyPluginAsync {
  return async (app) => {
    const server = createGraphQLServer(schema, logFault);
    await server.start();
    app.addHook('onClose', () => server.stop());
    app.addHook('onRequest', async (request, reply) => {
      if (isVisit(request)) await reply.redirect('/');
      else allowPlainLink(request);
    });
    admitRequests(app, bounds, closing);
    app.route({
      method: ['GET', 'POST'],
      url: path,
      handler: (request, reply) => answer(server, currentCharts(), request, reply),
    });
    app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: path, handler: answerWrongMethod });
  };
}

async function answer(
  server: GraphQLServer,
  charts: Charts,
  { method, headers, body, url }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const start = url.indexOf('?');
  const { status, ...answered } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headerMap(headers), body, search: start < 0 ? '' : url.slice(start) },
    context: () => Promise.resolve({ charts }),
  });
  if (answered.body.kind !== 'complete') throw new Error('An answer that comes in parts was not asked for.');
  return reply
    .code(status ?? 200)
    .headers(Object.fromEntries(answered.headers))
    .send(answered.body.string);
}

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Somebody opens the address in a browser, without a question: the page tells how to ask one. */
function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !url.includes('?') && (headers.accept ?? '').includes('text/html');
}

/**
 * Apollo refuses a GET that a page of somebody else could have sent along with the reader's credentials. One that
 * carries none gives nothing away, so that a link to an answer works.
 */
function allowPlainLink({ method, headers }: FastifyRequest): void {
  const carriesCredentials = 'cookie' in headers || 'authorization' in headers;
  if (method === 'GET' && !carriesCredentials && !('content-type' in headers))
    headers['apollo-require-preflight'] = '1';
}
