import { Counter, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { ObserveRequest, OperationRecord, RequestRecord } from './request-record';

/** Seconds: from what is answered from memory to what a client hardly waits for. */
const durations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
/** Up to what one operation may cost, and beyond. */
const costs = [1, 10, 30, 100, 300, 1000, 3000, 10_000, 20_000];

/** How an operation, or a call of a tool, may end. */
type Outcome = 'answered' | 'with_errors' | 'refused' | 'aborted';

/** Figures of requests. Each label has only so many values, whatever clients send. */
export function requestMetrics(registry: Registry): ObserveRequest {
  const registers = [registry];
  const requests = new Counter({
    name: 'agencygraph_http_requests_total',
    help: 'Requests, by the pattern of their address and the status of the answer.',
    labelNames: ['route', 'status'],
    registers,
  });
  const requestDuration = new Histogram({
    name: 'agencygraph_http_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its answer, by the pattern of its address.',
    labelNames: ['route'],
    buckets: durations,
    registers,
  });
  const operationDuration = new Histogram({
    name: 'agencygraph_operation_duration_seconds',
    help: 'The same of GraphQL operations, by name (other for those that are not persisted operations) and outcome.',
    labelNames: ['operation', 'outcome'],
    buckets: durations,
    registers,
  });
  const operationCost = new Histogram({
    name: 'agencygraph_operation_cost',
    help: 'What GraphQL operations cost, by name: objects, and a tenth of the other values.',
    labelNames: ['operation'],
    buckets: costs,
    registers,
  });
  const toolDuration = new Histogram({
    name: 'agencygraph_tool_duration_seconds',
    help: 'The same of calls of the tools for agents, by name and outcome.',
    labelNames: ['tool', 'outcome'],
    buckets: durations,
    registers,
  });
  const answers = new Counter({
    name: 'agencygraph_answers_total',
    help: 'Requests, by the layer that answered, the same as in the log.',
    labelNames: ['layer'],
    registers,
  });
  const errors = new Counter({
    name: 'agencygraph_errors_total',
    help: 'Requests that were refused or answered with an error, by its code.',
    labelNames: ['code'],
    registers,
  });
  const documents = new Counter({
    name: 'agencygraph_documents_total',
    help: 'GraphQL documents, by whether they were kept from an earlier request or read anew.',
    labelNames: ['from'],
    registers,
  });

  return (record) => {
    const { answeredBy, durationMs, errorCodes, operation, tool } = record;
    const seconds = durationMs / 1000;
    const route = record.route ?? 'none';
    requests.inc({ route, status: record.status ?? 'aborted' });
    requestDuration.observe({ route }, seconds);
    answers.inc({ layer: answeredBy });
    for (const code of errorCodes) errors.inc({ code });
    if (tool !== null) toolDuration.observe({ tool, outcome: outcomeOf(record) }, seconds);
    if (operation === null) return;
    const name = nameOf(operation);
    operationDuration.observe({ operation: name, outcome: outcomeOf(record) }, seconds);
    if (operation.cost !== null) operationCost.observe({ operation: name }, operation.cost);
    if (operation.document !== null) documents.inc({ from: operation.document });
  };
}

function nameOf({ name, isKnown }: OperationRecord): string {
  return isKnown && name !== null ? name : 'other';
}

function outcomeOf({ aborted, answeredBy, errorCodes }: RequestRecord): Outcome {
  if (aborted) return 'aborted';
  if (errorCodes.length === 0) return 'answered';
  return answeredBy === 'execution' ? 'with_errors' : 'refused';
}
