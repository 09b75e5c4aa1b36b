import fastifyApollo from '@as-integrations/fastify';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Charts } from '../chart/charts';
import { createGraphQLServer } from '../graphql/server';
import type { LogFault } from '../graphql/server';
import { answerWrongMethod } from './fault-answers';

const path = '/graphql';

/** The address of the API. */
export function graphqlRoutes(
  schema: GraphQLSchema,
  currentCharts: () => Charts,
  logFault: LogFault,
): FastifyPluginAsync {
  return async (app) => {
    const apollo = createGraphQLServer(schema, logFault);
    await apollo.start();
    app.addHook('onClose', () => apollo.stop());
    app.addHook('onRequest', async (request, reply) => {
      if (isVisit(request)) await reply.redirect('/');
      else allowPlainLink(request);
    });
    await app.register(fastifyApollo(apollo), {
      path,
      method: ['GET', 'POST'],
      context: () => Promise.resolve({ charts: currentCharts() }),
    });
    app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: path, handler: answerWrongMethod });
  };
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
