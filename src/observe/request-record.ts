/**
 * What answers a request, from the outside in. A refusal bears the name of what refused:
 *
 * - `http`: what reads requests, before anything of their kind is looked at; an address that leads nowhere;
 * - `readiness`: there are no charts yet, or the service is stopping;
 * - `limit`: what bounds the requests of a client; `queue`: what bounds those of all;
 * - `registry`: the operations that are known by their ids;
 * - `kept`: an answer that was given before, of the same charts; `plan`: an operation that was answered before, with
 *   other values, without graphql-js;
 * - `parsing`, `validation`, `arguments`, `cost`, `execution`: GraphQL, in this order;
 * - `agents`: the tools for agents;
 * - `page`: pages and what belongs to them; `file`: charts to be taken away, and feeds; `health`: for platforms, with `/version`;
 * - `fault`: a fault of the service, before or beside GraphQL.
 */
export const layers = [
  'http',
  'readiness',
  'limit',
  'queue',
  'registry',
  'kept',
  'plan',
  'parsing',
  'validation',
  'arguments',
  'cost',
  'execution',
  'agents',
  'page',
  'file',
  'health',
  'fault',
] as const;
export type Layer = (typeof layers)[number];

/** What became of one request over HTTP. Nothing of what was asked for, and not who asked. */
export interface RequestRecord {
  /** The same as in the header `x-request-id` of its answer. */
  readonly requestId: string;
  readonly method: string;
  /** The pattern of its address, such as `/units/:slug`; null for an address that leads nowhere. */
  readonly route: string | null;
  /** Null when its client had gone before an answer began. */
  readonly status: number | null;
  /** Milliseconds, from when its headers had come until its answer had been handed to the system. */
  readonly durationMs: number;
  /** Of the answer as it was sent, headers included. */
  readonly bytes: number;
  /** What answered it; what it had come to, when its client went before. */
  readonly answeredBy: Layer;
  /** Of the errors in its answer, each once. */
  readonly errorCodes: readonly string[];
  /** Whether the client went before all of the answer was sent. */
  readonly aborted: boolean;
  /** Null for what is not GraphQL over HTTP. */
  readonly operation: OperationRecord | null;
  /** The tool for agents that was called, by its name; null for what is no such call. */
  readonly tool: string | null;
}

/** What became of an operation. Neither its text nor its values. */
export interface OperationRecord {
  /** As it was sent; null for none, or for one that is no name of at most 64 characters. */
  readonly name: string | null;
  /** Whether that is the name of a persisted operation: there are only so many of these. */
  readonly isKnown: boolean;
  /** Such as `query`; null when it was refused before that was known. */
  readonly type: string | null;
  /** That of the persisted operation which its text is, or by which it was named; null for others. */
  readonly id: string | null;
  /** Null when it was refused, or known by its tag to be the same as before, before that was counted. */
  readonly cost: number | null;
  /** Whether the document was kept from an earlier request, or read anew; null when it was answered before that. */
  readonly document: 'kept' | 'read' | null;
}

export type ObserveRequest = (record: RequestRecord) => void;
