import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../graphql/error-codes';
import type { NotPersisted } from '../graphql/persisted/in-words';
import type { LogFault } from '../graphql/server';
import { NotReady } from './not-ready';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
};

interface ErrorBody {
  /** Of a service that is not ready. */
  readonly status?: 'starting' | 'stopping';
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: ErrorCode } }];
}

/** Of what came, so much is said again. */
const longestEcho = 100;

/** Answers what HTTP refuses before GraphQL sees it, in the shape of a GraphQL error. */
export function answerFault(logFault: LogFault) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    if (error instanceof NotReady) {
      sendNotReady(reply, 'starting', error.message);
      return;
    }
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const type = JSON.stringify(request.headers['content-type']?.slice(0, longestEcho) ?? '');
      const message =
        error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE'
          ? `The content type is ${type}; expected application/json.`
          : error.message.slice(0, 3 * longestEcho);
      void sendErrors(reply, status, errorBody(message, codeOf(status)));
      return;
    }
    logFault(error, request.id);
    void sendErrors(reply, status, errorBody(STATUS_CODES[status] ?? 'Fault', 'INTERNAL_SERVER_ERROR'));
  };
}

export function answerUnknownAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { base } = request.server.publicUrl;
  const asked = `${request.method} ${base}${request.url.slice(0, longestEcho)}`;
  const message = `There is nothing at ${asked}; the API answers GET and POST at ${base}/graphql.`;
  return sendErrors(reply, 404, errorBody(message, 'BAD_REQUEST'));
}

/** @param message what there is instead */
export function answerMissing(message: string, reply: FastifyReply): FastifyReply {
  return sendErrors(reply, 404, errorBody(message, 'BAD_USER_INPUT'));
}

export function answerWrongInput(message: string, reply: FastifyReply): FastifyReply {
  return sendErrors(reply, 400, errorBody(message, 'BAD_USER_INPUT'));
}

/**
 * With the status of a request that GraphQL cannot answer (see answer-status.ts), but for an id that is not known: some
 * clients look for that in an answer like any other.
 */
export function answerNotPersisted({ code, message }: NotPersisted, reply: FastifyReply): FastifyReply {
  const isRefused = code === 'BAD_REQUEST' || (code === 'OPERATION_NOT_PERSISTED' && knowsResponseType(reply));
  const status = isRefused ? 400 : 200;
  return sendErrors(reply.header('cache-control', 'no-store'), status, errorBody(message, code));
}

export function answerWrongMethod(...expected: readonly string[]) {
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const message = `${request.method} is not answered here; expected ${expected.join(' or ')}.`;
    return sendErrors(reply.header('allow', expected.join(', ')), 405, errorBody(message, 'METHOD_NOT_ALLOWED'));
  };
}

export function answerWrongHost(count: number, reply: FastifyReply): FastifyReply {
  const message = `The request has ${String(count)} Host headers; expected one.`;
  return sendErrors(reply, 400, errorBody(message, 'BAD_REQUEST'));
}

export function answerStopping(reply: FastifyReply): FastifyReply {
  return sendNotReady(reply, 'stopping', 'The service is stopping.');
}

function sendNotReady(reply: FastifyReply, status: 'starting' | 'stopping', message: string): FastifyReply {
  return sendErrors(reply.header('retry-after', '1'), 503, { status, ...errorBody(message, 'NOT_READY') });
}

export function answerOverload(reply: FastifyReply): FastifyReply {
  const message = 'More is asked than can be answered now; ask again in a second.';
  return sendErrors(reply.header('retry-after', '1'), 503, errorBody(message, 'OVERLOADED'));
}

/** Answers what is not HTTP, or did not come in time, straight on its socket, which is closed. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  const status = statusOfCode[error.code ?? ''] ?? 400;
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const body = JSON.stringify(errorBody(brokenMessages[status] ?? '', codeOf(status)));
    socket.write(
      [
        `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
        'content-type: application/json; charset=utf-8',
        `content-length: ${String(Buffer.byteLength(body))}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  }
  socket.destroy();
}

const statusOfCode: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

const brokenMessages: Readonly<Record<number, string>> = {
  400: 'This is not an HTTP request.',
  408: 'The request did not come in time.',
  431: 'The headers or the address of the request are too long; send long queries with POST.',
};

function codeOf(status: number): ErrorCode {
  return codeOfStatus[status] ?? 'BAD_REQUEST';
}

const responseType = 'application/graphql-response+json';

/**
 * Clients that know the media type of GraphQL responses read a refusal of that type as one, with its code; of any other
 * they tell no more than the status.
 */
function sendErrors(reply: FastifyReply, status: number, body: ErrorBody): FastifyReply {
  if (knowsResponseType(reply)) reply.type(`${responseType}; charset=utf-8`);
  reply.request.refusal = body.errors[0].extensions.code;
  return reply.code(status).send(body);
}

function knowsResponseType({ request }: FastifyReply): boolean {
  return request.headers.accept?.includes(responseType) ?? false;
}

function errorBody(message: string, code: ErrorCode): ErrorBody {
  return { errors: [{ message, extensions: { code } }] };
}
