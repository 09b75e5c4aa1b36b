import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Course } from '../graphql/course';
import type { ErrorCode } from '../graphql/error-codes';
import type { PersistedOperations } from '../graphql/persisted/persisted-operations';
import type { Layer, ObserveRequest, OperationRecord } from '../observe/request-record';
import { whenOver } from './when-over';

/** An operation that a request asks for. */
export interface AskedOperation {
  /** That of the persisted operation which it is. */
  readonly id: string | null;
  readonly course: Course;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined where it asks for none. */
    operation?: AskedOperation;
    /** The tool for agents that it called; undefined where it called none. */
    tool?: string;
    /** Why it was refused before GraphQL, or beside it; undefined when it was not. */
    refusal?: ErrorCode;
  }
}

export const requestIdHeader = 'x-request-id';

/** The id that a request brings with it, where that is one; else one of its own. */
export function requestId({ headers }: IncomingMessage): string {
  const brought = headers[requestIdHeader];
  return typeof brought === 'string' && /^[\w.-]{1,64}$/.test(brought) ? brought : randomUUID();
}

/** What is known of a request when it is over. */
export interface Told {
  /** The pattern of its address; null for one that leads nowhere. */
  readonly route: string | null;
  readonly answeredBy: Layer;
  readonly errorCodes: readonly ErrorCode[];
  readonly operation: AskedOperation | undefined;
  readonly tool: string | undefined;
}

/** Is told of each request, by its response, its id and when its headers had come, and asks what became of it when it is over. */
export type RecordRequest = (response: ServerResponse, requestId: string, start: number, tell: () => Told) => void;

/** @param observe is told each request when it is over */
export function requestRecorder(persisted: PersistedOperations, observe: ObserveRequest): RecordRequest {
  /** Of each connection, the bytes of the answers that were sent over it. */
  const sent = new WeakMap<Socket, number>();
  return (response, requestId, start, tell) => {
    const { socket, method = '' } = response.req;
    whenOver(response, () => {
      const before = sent.get(socket) ?? 0;
      sent.set(socket, socket.bytesWritten);
      const { operation, tool = null, ...told } = tell();
      observe({
        requestId,
        method,
        status: response.headersSent ? response.statusCode : null,
        durationMs: Number((performance.now() - start).toFixed(3)),
        bytes: socket.bytesWritten - before,
        ...told,
        aborted: !response.writableFinished,
        operation: operation ? operationOf(operation, persisted) : null,
        tool,
      });
    });
  };
}

/** What is known of a request that came to the app. */
export function toldOf(request: FastifyRequest): Told {
  const { operation, tool } = request;
  return { route: routeOf(request), ...outcomeOf(request), operation, tool };
}

const layerOfRefusal: Partial<Readonly<Record<ErrorCode, Layer>>> = {
  INTERNAL_SERVER_ERROR: 'fault',
  NOT_READY: 'readiness',
  OPERATION_NOT_PERSISTED: 'registry',
  OVERLOADED: 'queue',
  PERSISTED_QUERY_NOT_FOUND: 'registry',
  RATE_LIMITED: 'limit',
};

/** By the first part of the pattern of an address; all others are pages, and what belongs to them, but for feeds. */
const layerOfRoute: Readonly<Record<string, Layer>> = {
  charts: 'file',
  graphql: 'http',
  healthz: 'health',
  mcp: 'agents',
  readyz: 'health',
  version: 'health',
};

function layerOf(route: string): Layer {
  return route.endsWith('.atom') ? 'file' : (layerOfRoute[route.split('/')[1] ?? ''] ?? 'page');
}

function routeOf({ routeOptions: { url = '*' } }: FastifyRequest): string | null {
  return url === '*' ? null : url;
}

function outcomeOf(request: FastifyRequest): Pick<Told, 'answeredBy' | 'errorCodes'> {
  const { operation, refusal } = request;
  const route = routeOf(request);
  const ofRoute = route === null ? 'http' : layerOf(route);
  if (refusal !== undefined) return { answeredBy: layerOfRefusal[refusal] ?? ofRoute, errorCodes: [refusal] };
  if (operation === undefined) return { answeredBy: ofRoute, errorCodes: [] };
  return { answeredBy: operation.course.layer, errorCodes: operation.course.errorCodes };
}

function operationOf({ id, course }: AskedOperation, persisted: PersistedOperations): OperationRecord {
  const { name, type, cost, document } = course;
  return { name, isKnown: name !== null && persisted.has(name), type, id, cost, document };
}
