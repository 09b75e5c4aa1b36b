import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { chartText, makeChartFolder } from '../support/chart-folder';
import { commandsOf, readDocument } from '../support/documents';
import { run, startService } from '../support/service';
import { shell } from '../support/shell';
import { until } from '../support/until';

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

/** What the document says to type, and the options in it. */
const [asJson = '', withFigures = '', askVersion = '', ...others] = commandsOf(readDocument('docs/watching-it.md'));
const optionsOf = (command: string): string[] => command.replace('node dist/src/main.js ', '').split(' ');

const root = join(__dirname, '..', '..');
const linesOf = (output: string): Line[] =>
  output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

/** What must never come into a log, in every place where a client can put it. */
const marker = 'HUSH7c1';
const secrets: readonly [string, RequestInit?][] = [
  ...[
    { query: 'query ($slug: String!) { unit(by: { slug: $slug }) { name } }', variables: { slug: marker } },
    { query: `# ${marker}\n{ agency { name } }` },
    { query: `{ unit(by: { slug: "${marker}" }) { ${marker}: name } }` },
    { query: `{ ${marker} }` },
    { query: `{ "${marker}` },
    { query: 'query A { agency { name } }', operationName: `A"}\n{"level":"fatal","msg":"${marker}"` },
    { query: '{ agency { name } }', variables: { [marker]: 1 }, extensions: { [marker]: marker } },
    { documentId: marker },
  ].map((body): [string, RequestInit] => [
    '/graphql',
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  ]),
  [`/graphql?query={agency{name}}&variables={"${marker}":1}`],
  [`/${marker}`],
  [`/units/${marker}?about=${marker}&find=${marker}`],
  [`/charts/${marker}.csv?asOf=${marker}`],
  [
    '/readyz',
    {
      headers: {
        authorization: marker,
        cookie: marker,
        referer: `http://${marker}.example`,
        'user-agent': marker,
        'x-forwarded-for': '192.0.2.77',
        'x-request-id': `${marker} `.repeat(20),
      },
    },
  ],
];

it('is a JSON object a line for each thing that happens, and has nothing of what was asked, nor who asked', async () => {
  const folder = makeChartFolder({ 'a/chart.yaml': chartText('a') });
  const place = ['--charts', folder.path, '--watch'];
  const service = await startService([
    ...optionsOf(asJson),
    '--metrics-port',
    '0',
    '--trust-proxy',
    'loopback',
    ...place,
  ]);
  const told = (msg: string): Promise<Line | undefined> =>
    until(
      () => linesOf(service.output()).find((line) => line.msg === msg),
      (line) => line !== undefined,
    );
  try {
    const [started] = linesOf(service.output());
    expect(started).toMatchObject({ level: 'info', msg: 'started', address: service.origin, charts: [{ slug: 'a' }] });
    expect(await (await fetch(String(started?.metrics))).text()).toContain('agencygraph_build_info{');

    for (const [path, init] of secrets) await (await fetch(service.origin + path, init)).arrayBuffer();
    folder.write('a/chart.yaml', chartText('a', 'Second'));
    expect(await told('changed')).toMatchObject({ level: 'info', charts: [{ title: 'Second' }] });
    folder.write('a/chart.yaml', 'broken');
    const stale = await told('stale');
    expect(stale).toMatchObject({ level: 'warn', details: expect.stringContaining('chart.yaml:1:1') as string });
    folder.write('a/chart.yaml', chartText('a', 'Second'));
    expect(await told('current')).toMatchObject({ level: 'info', until: stale?.since });
  } finally {
    expect(await service.stop()).toBe(0);
    folder.remove();
  }
  const lines = linesOf(service.output());
  expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(secrets.length);
  expect(lines.slice(-2).map(({ msg }) => msg)).toEqual(['stopping', 'stopped']);
  for (const { time, level } of lines) {
    expect(new Date(String(time)).toISOString()).toBe(time);
    expect(['info', 'warn']).toContain(level);
  }
  expect(service.output() + service.errors()).not.toMatch(new RegExp(`${marker}|192\\.0\\.2|127\\.0\\.0\\.1|::1`, 'i'));
});

it('has a fault with its stack and the id of its request', () => {
  const script = `require('./dist/src/commands/log-as-json.js').logAsJson().onFault(new Error('made for a test'), 'id-1')`;
  const [line] = linesOf(execFileSync(process.execPath, ['--eval', script], { cwd: root, encoding: 'utf8' }));
  expect(line).toMatchObject({ level: 'error', msg: 'fault', requestId: 'id-1', err: { message: 'made for a test' } });
  expect(line?.err).toHaveProperty('stack', expect.stringContaining('at '));
});

it('says why the service does not start', async () => {
  const folder = makeChartFolder({ 'a/chart.yaml': 'broken' });
  const { code, output, errors } = await run(['--log', 'json', '--charts', folder.path]);
  folder.remove();
  expect([code, errors]).toEqual([1, '']);
  expect(linesOf(output)).toEqual([
    expect.objectContaining({
      level: 'fatal',
      msg: 'failed',
      reason: expect.stringContaining('nothing is served') as string,
    }),
  ]);
});

it('is for people unless told otherwise: without a line for a request, and with one for a port that is taken', async () => {
  const service = await startService(optionsOf(withFigures.replace('9464', '0')));
  try {
    const [, metrics = ''] = /^and gives its figures at (\S+)$/m.exec(service.greeting) ?? [];
    await (await fetch(`${service.origin}/graphql?query={agency{name}}`)).text();
    expect(await shell(askVersion.replace('http://localhost:4000', service.origin))).toContain('"version":');
    expect(others).toEqual([]);
    expect(await (await fetch(metrics)).text()).toContain('agencygraph_http_requests_total{route="/graphql"');
    const { port } = new URL(metrics);
    const other = await run(['--port', '0', '--metrics-port', port]);
    expect([other.code, other.output]).toEqual([1, '']);
    expect(other.errors).toMatch(new RegExp(`^Cannot listen on localhost:${port}: .*EADDRINUSE.*\\.\n$`));
  } finally {
    expect(await service.stop()).toBe(0);
  }
  expect([service.output(), service.errors()]).toEqual([service.greeting, '']);
});
