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
import { answerTag, carriesCredentials, keeping, varyOf } from './answer-caching';
import { askedInWords } from './asked-in-words';
import { codingFor, pack } from './content-coding';
import { answerNotPersisted, answerWrongMethod } from './fault-answers';
import { graphiqlAddress } from './graphiql-address';
import { isKept } from './kept-answer';
import { readJson } from './read-json';
import type { PlannedAnswer, ShortCuts } from './short-cuts/short-cuts';
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
  const { headers, url, raw } = request;
  const method = isReading(request) ? 'GET' : 'POST';
  const { socket } = raw;
  await ownTurn(raw);
  reply.header('vary', varyOf(charts));
  const asked = askedInWords(url, readJson(request, 'an object with a `query`'), persisted);
  if (asked instanceof NotPersisted) return answerNotPersisted(asked, reply);
  const { operationId, ...parameters } = asked;
  const course = newCourse();
  request.operation = { id: operationId, course };
  const tag = method === 'GET' ? answerTag(charts, asked.search, headers) : null;
  if (tag !== null && isKept(request, tag)) return reply.code(304).headers(keeping(tag, headers)).send();
  const answerOfServer = async (): Promise<PlannedAnswer> => {
    const { status = 200, ...answered } = await traceOperation(headers, course, () =>
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
    return { status, headers: answered.headers, body: Buffer.from(answered.body.string) };
  };
  const answered = (await shortCuts.ofPlan(raw, charts, asked, course)) ?? (await answerOfServer());
  const { status } = answered;
  const isSound = status === 200 && course.errorCodes.length === 0;
  if (isSound && tag !== null) {
    reply.headers(keeping(tag, headers));
    // Any answer would do, and whether there is one is known no sooner.
    if (headers['if-none-match'] === '*') return reply.code(304).send();
  }
  reply.code(status).headers(Object.fromEntries(answered.headers));
  const body = await packed(answered.body, headers['accept-encoding'], reply);
  if (isSound) shortCuts.keep(raw, reply.raw, charts, body, request.operation);
  return reply.send(body);
}

async function packed(body: Buffer, accepted: string | undefined, reply: FastifyReply): Promise<Buffer> {
  const coding = codingFor(accepted, body.length);
  if (coding === null) return body;
  reply.header('content-encoding', coding);
  return pack(body, coding);
}

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Somebody opens the address in a browser, without a question: GraphiQL is where to ask one. */
function isVisit(request: FastifyRequest): boolean {
  const { url, headers } = request;
  return (
    isReading(request) &&
    !/[?&](?:query|documentId|extensions)=/.test(url) &&
    (headers.accept ?? '').includes('text/html')
  );
}

/** Whoever asks for the head of an answer alone asks for the same. */
function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Apollo refuses a GET that a page of somebody else could have sent along with the reader's credentials. One that
 * carries none gives nothing away, and the browser vouches for one that comes from here or from the reader's own hand,
 * so that a link to an answer works.
 */
function allowPlainLink(request: FastifyRequest): void {
  const { headers } = request;
  const isOwn = ['same-origin', 'none'].includes(String(headers['sec-fetch-site']));
  if (isReading(request) && (!carriesCredentials(headers) || isOwn) && !('content-type' in headers))
    headers['apollo-require-preflight'] = '1';
}
