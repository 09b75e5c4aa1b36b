import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { createServer, followFolder, loadCharts } from '../../src/index';
import type { AgencyGraphServer } from '../../src/index';
import { listenForMetrics } from '../../src/commands/listen-for-metrics';
import { operations } from '../support/operations';
import { chartText, makeChartFolder } from '../support/chart-folder';
import { readDocument } from '../support/documents';
import { until } from '../support/until';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The metrics that are told, by name. */
const namesIn = (figures: string): string[] => [...figures.matchAll(/^# TYPE (\w+) /gm)].map(([, name = '']) => name);
const lines = (figures: string): string[] => figures.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const series = (figures: string): string[] => lines(figures).map((line) => line.replace(/ \S+$/, ''));
/** The value of a series, written as it is. */
const valueOf = (figures: string, one: string): number =>
  Number(
    lines(figures)
      .find((line) => line.startsWith(`${one} `))
      ?.split(' ')
      .at(-1),
  );

/** The names of the metrics in an expression of PromQL; fails for one that is none. */
function metricsOf(expression: string): string[] {
  const written = expression.replaceAll('$__rate_interval', '5m');
  const names: string[] = [];
  parser.parse(written).iterate({
    enter: ({ type, from, to, node }) => {
      if (type.isError) throw new Error(`${expression} is no PromQL, from ${String(from)} on.`);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') names.push(written.slice(from, to));
    },
  });
  return names;
}

/** What a histogram is asked by. */
const bare = (name: string): string => name.replace(/_(?:bucket|count|sum)$/, '');

describe('the figures of a service', () => {
  let server: AgencyGraphServer;
  let origin: string;
  const ask = async (body: object, headers: Record<string, string> = {}): Promise<void> => {
    const sent = { 'content-type': 'application/json', ...headers };
    await (await fetch(`${origin}/graphql`, { method: 'POST', headers: sent, body: JSON.stringify(body) })).text();
  };
  /** When so many requests to /graphql have been counted. */
  const figuresAfter = (requests: number): Promise<string> =>
    until(server.metrics, (now) => {
      const counted = lines(now).filter((line) => line.startsWith('agencygraph_http_requests_total{route="/graphql"'));
      return counted.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0) >= requests;
    });

  beforeAll(async () => {
    server = await createServer({ charts: loadCharts(), metrics: true });
    origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const params = { name: 'get_unit', arguments: { unit: 'hush' } };
    await (
      await fetch(`${origin}/mcp`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
      })
    ).text();
    const whoSaysSo = operations.find(({ name }) => name === 'WhoSaysSo')?.query;
    for (let time = 0; time < 2; time += 1) await ask({ query: whoSaysSo, variables: { slug: 'ice' } });
    await ask({ query: '{' });
    await ask({ query: '{ agency { name } }' });
    await fetch(`${origin}/healthz`);
  });
  afterAll(() => server.close());

  it('count requests, their cost and their refusals by what is bounded', async () => {
    const figures = await figuresAfter(4);
    const value = (one: string): number => valueOf(figures, one);
    expect(value('agencygraph_http_requests_total{route="/graphql",status="200"}')).toBe(4);
    expect(value('agencygraph_operation_duration_seconds_count{operation="other",outcome="refused"}')).toBe(1);
    expect(value('agencygraph_operation_duration_seconds_count{operation="other",outcome="answered"}')).toBe(1);
    expect(value('agencygraph_operation_cost_sum{operation="other"}')).toBe(1.1);
    expect(value('agencygraph_operation_cost_count{operation="WhoSaysSo"}')).toBe(2);
    expect(value('agencygraph_errors_total{code="GRAPHQL_PARSE_FAILED"}')).toBe(1);
    expect(value('agencygraph_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
    expect(value('agencygraph_tool_duration_seconds_count{tool="get_unit",outcome="refused"}')).toBe(1);
    expect(value('agencygraph_answers_total{layer="execution"}')).toBe(2);
    expect(value('agencygraph_answers_total{layer="plan"}')).toBe(1);
    expect(value('agencygraph_answers_total{layer="health"}')).toBe(1);
    expect(value('agencygraph_documents_total{from="kept"}')).toBe(1);
    expect(value('agencygraph_documents_total{from="read"}')).toBe(3);
    expect(value('agencygraph_chart_units{chart="ice"}')).toBe(17);
    expect(value('agencygraph_requests_in_progress')).toBe(0);
  });

  it('tell the versions of the charts as /readyz does', async () => {
    const ready = (await (await fetch(`${origin}/readyz`)).json()) as {
      charts: { slug: string; version: string; digest: string }[];
    };
    const told = lines(await server.metrics()).filter((line) => line.startsWith('agencygraph_chart_info'));
    expect(told).toEqual(
      ready.charts.map(
        ({ slug, version, digest }) =>
          `agencygraph_chart_info{chart="${slug}",version="${version}",digest="${digest}"} 1`,
      ),
    );
  });

  it('are no more of them after a thousand names of operations, addresses, ids and headers', async () => {
    const before = series(await figuresAfter(4));
    const invented = Array.from({ length: 1000 }, (_, index) => `Invented${String(index)}`);
    const askAs = (name: string): Promise<void> =>
      ask({ query: `query ${name} { agency { name } }`, operationName: name }, { 'x-request-id': name, [name]: name });
    // As many as are let in at once.
    for (let first = 0; first < invented.length; first += 50)
      await Promise.all(invented.slice(first, first + 50).map(askAs));
    for (const name of invented.slice(0, 20)) {
      await ask({ documentId: name });
      await (await fetch(`${origin}/${name}`)).text();
      await (await fetch(`${origin}/units/${name}?${name}=${name}`)).text();
    }
    const after = await until(
      async () => series(await server.metrics()),
      (all) => all.some((one) => one.includes('/units/:slug')),
    );
    const added = after.filter((one) => !before.includes(one) && one.startsWith('agencygraph_'));
    expect(added.filter((one) => /Invented/i.test(one))).toEqual([]);
    const kinds = new Set(added.map((one) => one.replace(/le="[^"]*",?/, '').replace(/_(?:bucket|sum|count)\{/, '{')));
    expect([...kinds].sort()).toEqual([
      'agencygraph_answers_total{layer="http"}',
      'agencygraph_answers_total{layer="page"}',
      'agencygraph_answers_total{layer="registry"}',
      'agencygraph_errors_total{code="BAD_REQUEST"}',
      'agencygraph_errors_total{code="PERSISTED_QUERY_NOT_FOUND"}',
      'agencygraph_http_request_duration_seconds{route="/units/:slug"}',
      'agencygraph_http_request_duration_seconds{route="none"}',
      'agencygraph_http_requests_total{route="/units/:slug",status="404"}',
      'agencygraph_http_requests_total{route="none",status="404"}',
    ]);
  });

  it('are each told in the document, with its labels, and no others are', async () => {
    const document = readDocument('docs/watching-it.md');
    const rows = [...document.matchAll(/^\| `(agencygraph_\w+|process_\w+|nodejs_\w+)` +\| (.*?) +\|/gm)];
    const labels = new Map(
      rows.map(([, name = '', told = '']) => [name, [...told.matchAll(/`(\w+)`/g)].map(([, label]) => label)]),
    );
    const figures = await server.metrics();
    expect([...labels.keys()].sort()).toEqual(namesIn(figures).sort());
    for (const one of series(figures)) {
      const name = /^\w+/.exec(one)?.[0] ?? '';
      const known = labels.get(name) ?? labels.get(bare(name));
      const used = [...one.matchAll(/[{,](\w+)="/g)].map(([, label]) => label).filter((label) => label !== 'le');
      expect([one, used.sort()]).toEqual([one, known?.sort()]);
    }
  });

  it('are those that the dashboard and the alerts ask for, in PromQL', async () => {
    const { panels, templating } = JSON.parse(read('deploy/grafana/agencygraph.json')) as {
      panels: { title: string; targets?: { expr: string }[] }[];
      templating: { list: { query: string | { query: string } }[] };
    };
    const { groups } = parse(read('deploy/prometheus/alerts.yaml')) as { groups: { rules: { expr: string }[] }[] };
    const variables = templating.list.flatMap(({ query }) =>
      typeof query === 'string' ? [] : [...(/label_values\((\w+), /.exec(query.query) ?? [])].slice(1),
    );
    const expressions = [
      ...panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
      ...groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
    ];
    const asked = [...expressions.flatMap(metricsOf), ...variables].map(bare);
    // Prometheus itself makes the last one.
    const given = [...namesIn(await server.metrics()), 'up'];
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((name) => !given.includes(name))).toEqual([]);
    expect(() => metricsOf('sum(rate(')).toThrow('is no PromQL');
    // Each of ours is of use to somebody.
    const ours = namesIn(await server.metrics()).filter((name) => name.startsWith('agencygraph_'));
    expect(ours.filter((name) => !asked.includes(name))).toEqual([]);
  });

  it('are given at /metrics alone, to GET and HEAD, on every address of the host, until the listener is closed', async () => {
    const listener = await listenForMetrics('localhost', 0, server.metrics);
    const { port } = new URL(listener.address);
    const over = async (host: string, path: string, method = 'GET'): Promise<[number | undefined, string]> => {
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        get({ host, port, path, method, agent: false }, resolve).on('error', reject);
      });
      return [answer.statusCode, await text(answer)];
    };
    try {
      expect(listener.address).toBe(`http://localhost:${port}/metrics`);
      expect(await over('127.0.0.1', '/metrics')).toEqual([200, expect.stringContaining('agencygraph_build_info{')]);
      expect(await over('localhost', '/metrics?x=1')).toEqual([200, expect.stringContaining('nodejs_gc_')]);
      expect(await over('127.0.0.1', '/metrics', 'HEAD')).toEqual([200, '']);
      expect((await over('127.0.0.1', '/metrics', 'POST'))[0]).toBe(405);
      for (const path of ['/', '/graphql', '/healthz', '/metrics/x'])
        expect((await over('127.0.0.1', path))[0]).toBe(404);
    } finally {
      listener.close();
    }
    await expect(over('127.0.0.1', '/metrics')).rejects.toThrow('ECONNREFUSED');
  });
});

it('tells since when charts are served, how often others were taken, and since when they may not be the newest', async () => {
  const folder = makeChartFolder({ 'a/chart.yaml': chartText('a') });
  const server = await createServer({ charts: followFolder(folder.path), metrics: true });
  const figures = (will: (now: string) => boolean): Promise<string> => until(server.metrics, will);
  const stale = 'agencygraph_charts_stale_since_timestamp_seconds';
  try {
    const first = await server.metrics();
    expect([valueOf(first, 'agencygraph_chart_changes_total'), valueOf(first, stale)]).toEqual([0, NaN]);
    const taken = (now: string): number => valueOf(now, 'agencygraph_charts_taken_timestamp_seconds');
    folder.write('a/chart.yaml', chartText('a', 'Second'));
    const second = await figures((now) => valueOf(now, 'agencygraph_chart_changes_total') === 1);
    expect(taken(second)).toBeGreaterThan(taken(first));
    folder.write('a/chart.yaml', 'broken');
    const broken = await figures((now) => valueOf(now, stale) > 0);
    expect(valueOf(broken, stale)).toBe((server.served().stale?.since.getTime() ?? 0) / 1000);
    expect(taken(broken)).toBe(taken(second));
  } finally {
    await server.close();
    folder.remove();
  }
});

it('keeps no figures unless it is asked to', async () => {
  const server = await createServer({ charts: loadCharts() });
  await expect(server.metrics()).rejects.toThrow('No figures are kept; expected metrics: true.');
  await server.close();
});
