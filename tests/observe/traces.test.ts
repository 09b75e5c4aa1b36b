import { propagation, SpanStatusCode, trace, context } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-node';
import { createServer, loadCharts } from '../../src/index';
import type { AgencyGraphServer } from '../../src/index';

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });

/** The spans that ended while something was done. */
async function spansOf(work: () => Promise<unknown>): Promise<ReadableSpan[]> {
  exporter.reset();
  await work();
  return exporter.getFinishedSpans();
}

describe('the span of an operation', () => {
  let server: AgencyGraphServer;
  let origin: string;
  beforeAll(async () => {
    provider.register();
    server = await createServer({ charts: loadCharts() });
    origin = await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    await provider.shutdown();
    trace.disable();
    context.disable();
    propagation.disable();
  });
  const ask = async (body: object, headers: Record<string, string> = {}): Promise<void> => {
    const sent = { 'content-type': 'application/json', ...headers };
    await (await fetch(`${origin}/graphql`, { method: 'POST', headers: sent, body: JSON.stringify(body) })).text();
  };

  it('tells what it is, by which layer it was answered and what it cost, and nothing of what was asked', async () => {
    const variables = { slug: 'hush' };
    const query = 'query Own($slug: String!) { unit(by: { slug: $slug }) { name } } # hush';
    const [span, ...others] = await spansOf(() => ask({ query, variables }));
    expect(others).toEqual([]);
    expect(span).toMatchObject({ name: 'query', status: { code: SpanStatusCode.UNSET } });
    expect(span?.attributes).toEqual({
      'graphql.operation.name': 'Own',
      'graphql.operation.type': 'query',
      'agencygraph.answered_by': 'execution',
      'agencygraph.cost': expect.any(Number) as number,
    });
    expect(span?.events).toEqual([]);
  });

  it('is an error when its answer has any, with the code', async () => {
    const [span] = await spansOf(() => ask({ query: '{ nothing }' }));
    expect(span).toMatchObject({
      name: 'GraphQL Operation',
      status: { code: SpanStatusCode.ERROR, message: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(span?.attributes).toEqual({
      'agencygraph.answered_by': 'validation',
      'error.type': 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('is a child of the one that the request names', async () => {
    const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const [span] = await spansOf(() =>
      ask({ query: '{ agency { name } }' }, { traceparent: `00-${traceId}-${spanId}-01` }),
    );
    expect([span?.spanContext().traceId, span?.parentSpanContext?.spanId]).toEqual([traceId, spanId]);
    const [other] = await spansOf(() => ask({ query: '{ agency { name } }' }, { traceparent: 'nonsense' }));
    expect(other?.parentSpanContext).toBeUndefined();
  });

  it.each([
    ['a page', '/', undefined],
    [
      'a tool for agents',
      '/mcp',
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search_units', arguments: { text: 'ice' } } },
    ],
  ])('is a child of it where %s asks for the request, too', async (_who, path, body) => {
    const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
    const headers = { 'content-type': 'application/json', traceparent: `00-${traceId}-${spanId}-01` };
    const init = body && { method: 'POST', body: JSON.stringify(body) };
    const spans = await spansOf(async () => (await fetch(origin + path, { ...init, headers })).text());
    expect(spans.length).toBeGreaterThan(0);
    for (const span of spans)
      expect([span.spanContext().traceId, span.parentSpanContext?.spanId]).toEqual([traceId, spanId]);
  });

  it('is a child of the one that is under way, where a program asks in its own process', async () => {
    const spans = await spansOf(() =>
      trace.getTracer('test').startActiveSpan('outer', async (outer) => {
        await server.ask('{ agency { name } }');
        outer.end();
      }),
    );
    const [inner, outer] = spans;
    expect(inner?.parentSpanContext?.spanId).toBe(outer?.spanContext().spanId);
  });

  it('is there for each question that a page asks', async () => {
    const spans = await spansOf(async () => (await fetch(origin)).text());
    expect(spans.length).toBeGreaterThan(0);
    for (const { attributes } of spans) expect(attributes['agencygraph.answered_by']).toBe('execution');
  });
});
