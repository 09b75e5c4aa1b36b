import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../graphql/error-codes';
import type { LogFault } from '../graphql/server';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers what HTTP refuses before GraphQL sees it, in the shape of a GraphQL error. */
export function answerFault(logFault: LogFault) {
  return (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      void reply.code(status).send(errorBody(error.message, codeOfStatus[status] ?? 'BAD_REQUEST'));
      return;
    }
    logFault(error);
    void reply.code(status).send(errorBody(STATUS_CODES[status] ?? 'Fault', 'INTERNAL_SERVER_ERROR'));
  };
}

export function answerUnknownAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `There is nothing at ${request.method} ${request.url.slice(0, 100)}; the API answers GET and POST at /graphql.`;
  return reply.code(404).send(errorBody(message, 'BAD_REQUEST'));
}

export function answerWrongMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `${request.method} is not answered here; expected GET or POST.`;
  return reply.code(405).header('allow', 'GET, POST').send(errorBody(message, 'METHOD_NOT_ALLOWED'));
}

function errorBody(message: string, code: ErrorCode): object {
  return { errors: [{ message, extensions: { code } }] };
}
