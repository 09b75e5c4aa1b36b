import { context, propagation, ProxyTracerProvider, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context, Span } from '@opentelemetry/api';
import type { Course } from '../graphql/course';

const tracerName = 'agencygraph';

/** What holds the span of whoever asks, by the propagators of the process: as a rule the header `traceparent`. */
type Carrier = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Answers an operation within a span of its own: a child of the span that is under way, else of the one that its
 * request names. Without an SDK in the process there are no spans, and nothing is done but the work.
 *
 * @param course is filled by the work
 */
export async function traceOperation<Answer>(
  carrier: Carrier,
  course: Course,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (!hasTracer()) return work();
  const active = parentOf(carrier);
  const span = trace.getTracer(tracerName).startSpan('GraphQL Operation', { kind: SpanKind.INTERNAL }, active);
  try {
    return await context.with(trace.setSpan(active, span), work);
  } catch (fault) {
    span.recordException(fault instanceof Error ? fault : String(fault));
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw fault;
  } finally {
    if (span.isRecording()) tell(span, course);
    span.end();
  }
}

/** Whether an SDK has been set up; without one the API does much for nothing. */
function hasTracer(): boolean {
  const provider = trace.getTracerProvider();
  return !(provider instanceof ProxyTracerProvider) || provider.getDelegateTracer(tracerName) !== undefined;
}

function parentOf(carrier: Carrier): Context {
  const active = context.active();
  return trace.getSpan(active) ? active : propagation.extract(active, carrier);
}

/** @see https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/ */
function tell(span: Span, { layer, name, type, cost, errorCodes }: Course): void {
  // Its name is whatever the client likes, and is no part of that of the span: there are to be few of these.
  if (type !== null) span.updateName(type);
  span.setAttributes({
    'graphql.operation.name': name ?? undefined,
    'graphql.operation.type': type ?? undefined,
    'agencygraph.answered_by': layer,
    'agencygraph.cost': cost ?? undefined,
  });
  const [code] = errorCodes;
  if (code === undefined) return;
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR, message: errorCodes.join(', ') });
}
