import { HeaderMap } from '@apollo/server';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Charts } from '../chart/charts';
import { newCourse } from '../graphql/course';
import type { GraphQLServer } from '../graphql/server';
import { NotPersisted } from '../graphql/persisted/in-words';
import type { PersistedOperations } from '../graphql/persisted/persisted-operations';
import { ownTurn } from '../graphql/take-turns';
import { traceOperation } from '../observe/trace-operation';
import type { Admit } from './admission';
import { askedInWords } from './asked-in-words';
import { answerNotPersisted, answerWrongMethod } from './fault-answers';
import { graphiqlAddress } from './graphiql-address';
import { readJson } from './read-json';
import type { ShortCuts } from './short-cuts/short-cuts';
import { wantedLanguages } from './wanted-languages';

const path = '/graphql';

/** The address of the API. */
export function graphqlRoutes(
  server: GraphQLServer,
  currentCharts: () => Charts,
  persisted: PersistedOperations,
  admit: Admit,
  shortCuts: ShortCuts,
): FastifyPluginAsync {
  return (app) => {
    app.addHook('onRequest', async (request, reply) => {
      if (isVisit(request)) await reply.redirect(graphiqlAddress(request));
      else allowPlainLink(request);
    });
    app.route({
      method: ['GET', 'POST'],
      url: path,
      handler: (request, reply) =>
        admit(reply, () => answer(server, currentCharts(), persisted, shortCuts, request, reply)),
    });
    app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: path, handler: answerWrongMethod('GET', 'POST') });
    return Promise.resolve();
  };
}

async function answer(
  server: GraphQLServer,
  charts: Charts,
  persisted: PersistedOperations,
  shortCuts: ShortCuts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { method, headers, url, raw } = request;
  const { socket } = raw;
  await ownTurn(raw);
  // Where the header makes no difference, a cache need not keep an answer for each.
  if (charts.haveSeveralLanguages) reply.header('vary', 'Accept-Language');
  const asked = askedInWords(url, readJson(request, 'an object with a `query`'), persisted);
  if (asked instanceof NotPersisted) return answerNotPersisted(asked, reply);
  const { operationId, ...parameters } = asked;
  const course = newCourse();
  request.operation = { id: operationId, course };
  const { status, ...answered } = await traceOperation(headers, course, () =>
    server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headerMap(headers), ...parameters },
      context: () =>
        Promise.resolve({
          charts,
          languages: wantedLanguages(headers),
          hasGone: () => socket.destroyed,
          requestId: request.id,
          course,
        }),
    }),
  );
  // Apollo has refused it as no request to GraphQL.
  if (course.layer === 'http') course.errorCodes = ['BAD_REQUEST'];
  if (answered.body.kind !== 'complete') throw new Error('An answer that comes in parts was not asked for.');
  const body = Buffer.from(answered.body.string);
  if ((status ?? 200) === 200 && course.errorCodes.length === 0)
    shortCuts.keep(raw, reply.raw, charts, body, request.operation);
  return reply
    .code(status ?? 200)
    .headers(Object.fromEntries(answered.headers))
    .send(body);
}

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Somebody opens the address in a browser, without a question: GraphiQL is where to ask one. */
function isVisit({ method, url, headers }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    !/[?&](?:query|documentId|extensions)=/.test(url) &&
    (headers.accept ?? '').includes('text/html')
  );
}

/**
 * Apollo refuses a GET that a page of somebody else could have sent along with the reader's credentials. One that
 * carries none gives nothing away, and the browser vouches for one that comes from here or from the reader's own hand,
 * so that a link to an answer works.
 */
function allowPlainLink({ method, headers }: FastifyRequest): void {
  const carriesCredentials = 'cookie' in headers || 'authorization' in headers;
  const isOwn = ['same-origin', 'none'].includes(String(headers['sec-fetch-site']));
  if (method === 'GET' && (!carriesCredentials || isOwn) && !('content-type' in headers))
    headers['apollo-require-preflight'] = '1';
}
