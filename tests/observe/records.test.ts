import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { shippedManifest } from '../../src/package-info';
import { readManifest } from '../../src/graphql/persisted/read-manifest';
import type { AppOptions } from '../../src/http/app';
import { layers } from '../../src/observe/request-record';
import type { RequestRecord } from '../../src/observe/request-record';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { openSocket, wireText } from '../support/client';
import { readDocument } from '../support/documents';
import { until } from '../support/until';

const persisted = readManifest(readFileSync(shippedManifest, 'utf8'));
const [shipped] = typeof persisted === 'string' ? [] : persisted;
const records: RequestRecord[] = [];
const observe = (record: RequestRecord): void => void records.push(record);
const recordOf = (id: string): Promise<RequestRecord | undefined> =>
  until(
    () => records.find(({ requestId }) => requestId === id),
    (record) => record !== undefined,
  );

interface Asking extends RequestInit {
  readonly headers?: Record<string, string>;
}

let count = 0;
/** Sends a request under an id of its own; gives its record, and the id that its answer bears. */
async function observed(url: string, init: Asking = {}): Promise<RequestRecord & { readonly sentId: string }> {
  const id = `test-${String((count += 1))}`;
  const answer = await fetch(url, { ...init, headers: { ...init.headers, 'x-request-id': id } });
  await answer.arrayBuffer();
  const record = await recordOf(id);
  if (!record) throw new Error('There is no record.');
  return { ...record, sentId: answer.headers.get('x-request-id') ?? '' };
}
const posted = (body: object | string): Asking => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const asked = (query: string, more: object = {}): Asking => posted({ query, ...more });

/** A call of a tool, as an agent sends it. */
const called = (name: string, given: object): Asking =>
  posted({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } });

const noCharts: AppOptions['standing'] = () => ({ charts: null, version: null, publications: new Map(), stale: null });
const broken: AppOptions['standing'] = () => {
  throw new Error('A fault made for this test.');
};

const nameOfAgency = { name: null, isKnown: false, type: 'query', id: null, cost: 1.1, document: 'kept' as const };

/** A request that each layer answers, with what is expected of its record. */
const answered: readonly [string, string, Asking, Partial<RequestRecord>][] = [
  ['http', '/graphql', posted('{"query":'), { route: '/graphql', status: 400, errorCodes: ['BAD_REQUEST'] }],
  ['http', '/graphql', posted('[]'), { status: 400, errorCodes: ['BAD_REQUEST'] }],
  ['http', '/graphql', posted({}), { status: 400, errorCodes: ['BAD_REQUEST'] }],
  ['http', '/graphql', { method: 'PUT' }, { method: 'PUT', status: 405, errorCodes: ['METHOD_NOT_ALLOWED'] }],
  ['http', '/graphql', { headers: { accept: 'text/html' }, redirect: 'manual' }, { status: 302, operation: null }],
  ['http', '/nowhere', {}, { route: null, status: 404, errorCodes: ['BAD_REQUEST'] }],
  ['http', '/%zz', {}, { route: null, status: 400, errorCodes: ['BAD_REQUEST'] }],
  ['registry', '/graphql', posted({ documentId: 'none' }), { errorCodes: ['PERSISTED_QUERY_NOT_FOUND'] }],
  ['parsing', '/graphql', asked('{'), { errorCodes: ['GRAPHQL_PARSE_FAILED'] }],
  ['validation', '/graphql', asked('{ nothing also }'), { errorCodes: ['GRAPHQL_VALIDATION_FAILED'] }],
  [
    'validation',
    '/graphql',
    asked('query A { agency { name } }', { operationName: 'B' }),
    { errorCodes: ['BAD_REQUEST'] },
  ],
  ['arguments', '/graphql', asked('{ units(first: 0) { totalCount } }'), { errorCodes: ['BAD_USER_INPUT'] }],
  ['arguments', '/graphql', asked('query ($a: Int!) { units(first: $a) { totalCount } }'), { status: 200 }],
  ['cost', '/graphql', asked(`{ ${'x '.repeat(40).replace(/x/g, () => 'charts { slug }')} }`), { status: 200 }],
  ['execution', '/graphql?query={agency{name}}', {}, { status: 200 }],
  ['execution', '/graphql', asked('{ agency { name } }'), { status: 200, errorCodes: [], aborted: false }],
  ['plan', '/graphql', asked('{ agency { name } }'), { status: 200, errorCodes: [], operation: nameOfAgency }],
  ['kept', '/graphql', asked('{ agency { name } }'), { status: 200, errorCodes: [], operation: nameOfAgency }],
  ['plan', '/graphql?query={agency{name}}', {}, { status: 200, errorCodes: [], operation: nameOfAgency }],
  ['page', '/units/no-such-unit', {}, { route: '/units/:slug', status: 404, operation: null }],
  ['page', '/assets/icon.svg', {}, { status: 200 }],
  ['file', '/charts/ice.csv', {}, { route: '/charts/:file', status: 200 }],
  ['file', '/units/immigration-and-customs-enforcement.atom', {}, { route: '/units/:slug.atom', status: 200 }],
  ['agents', '/mcp', posted({ jsonrpc: '2.0', id: 1, method: 'ping' }), { route: '/mcp', status: 200, tool: null }],
  ['agents', '/mcp', called('list_children', { unit: 'ice' }), { status: 200, tool: 'list_children', errorCodes: [] }],
  ['agents', '/mcp', called('get_unit', { unit: 'hush' }), { tool: 'get_unit', errorCodes: ['BAD_USER_INPUT'] }],
  ['agents', '/mcp', called('hush', {}), { status: 200, tool: null }],
  ['file', '/charts/none.csv', {}, { status: 404, errorCodes: ['BAD_USER_INPUT'] }],
  ['health', '/readyz', {}, { status: 200 }],
  ['health', '/version', {}, { status: 200 }],
];

describe('the record of a request', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({ observe, persisted: shipped ? [shipped] : [] });
  });
  afterAll(() => app.close());

  it.each(answered)('names the layer that answered: %s, of %s %j', async (answeredBy, path, init, expected) => {
    const record = await observed(app.origin + path, init);
    expect(record).toMatchObject({ answeredBy, ...expected });
    expect(record.sentId).toBe(record.requestId);
    expect(record.bytes).toBeGreaterThan(0);
    expect(record.durationMs).toBeGreaterThan(0);
  });

  it('names those that bound how much is asked, a service without charts, and a fault of it', async () => {
    const faults: unknown[][] = [];
    const apps = await Promise.all([
      runApp({ observe, requestsPerMinute: 1 }),
      runApp({ observe, bounds: { running: 0, waiting: 0 } }),
      runApp({ observe, standing: noCharts }),
      runApp({ observe, standing: broken, logFault: (...told) => faults.push(told) }),
    ]);
    try {
      const [limited, full, empty, faulty] = apps;
      await limited.ask('{ charts { slug } }');
      expect(
        await Promise.all([
          observed(`${limited.origin}/`),
          observed(`${full.origin}/graphql`, asked('{ charts { slug } }')),
          observed(`${empty.origin}/graphql`, asked('{ charts { slug } }')),
          observed(`${faulty.origin}/`),
        ]),
      ).toMatchObject([
        { answeredBy: 'limit', status: 429, errorCodes: ['RATE_LIMITED'] },
        { answeredBy: 'queue', status: 503, errorCodes: ['OVERLOADED'] },
        { answeredBy: 'readiness', status: 503, errorCodes: ['NOT_READY'] },
        { answeredBy: 'fault', status: 500, errorCodes: ['INTERNAL_SERVER_ERROR'] },
      ]);
      expect(faults).toEqual([[expect.any(Error), expect.stringMatching(/^test-\d+$/)]]);
    } finally {
      await Promise.all(apps.map((one) => one.close()));
    }
    // No layer is left out.
    expect([...new Set(records.map(({ answeredBy }) => answeredBy))].sort()).toEqual([...layers].sort());
  });

  it('names no layers but those that the document tells of', () => {
    const [, table = ''] =
      /^\| `answeredBy` \| what answered(.*?)\n\n/ms.exec(readDocument('docs/watching-it.md')) ?? [];
    expect([...table.matchAll(/^\| `(\w+)` /gm)].map(([, layer]) => layer)).toEqual([...layers]);
  });

  it('tells what an operation cost, whether its document was kept, and which persisted one it is', async () => {
    const url = `${app.origin}/graphql`;
    const byText = asked('query Own { agency { acronym } }');
    const own = { name: 'Own', isKnown: false, type: 'query', id: null, cost: 1.1 };
    expect((await observed(url, byText)).operation).toEqual({ ...own, document: 'read' });
    expect((await observed(url, byText)).operation).toEqual({ ...own, document: 'kept' });
    const { name, id, body } = shipped ?? { name: '', id: '', body: '' };
    const known = { name, isKnown: true, id: id.replace('sha256:', '') };
    expect((await observed(url, posted({ documentId: id }))).operation).toMatchObject(known);
    expect((await observed(url, asked(body))).operation).toMatchObject(known);
  });

  it('has a name only where one was sent that is a name, and is not longer than names are', async () => {
    const nameOf = async (operationName: string, query: string): Promise<unknown> =>
      (await observed(`${app.origin}/graphql`, asked(query, { operationName }))).operation?.name;
    expect(await nameOf('Half', 'query Half {')).toBe('Half');
    expect(await nameOf('"\n{"level":"fatal"}', '{')).toBeNull();
    const long = 'a'.repeat(65);
    expect(await nameOf(long, `query ${long} { agency { name } }`)).toBeNull();
    expect(await nameOf('a'.repeat(64), `query ${'a'.repeat(64)} { agency { name } }`)).toBe('a'.repeat(64));
  });

  it('says that a client has gone before its answer', async () => {
    const full = await runApp({ observe, bounds: { running: 0, waiting: 1 } });
    try {
      const before = records.length;
      const socket = await openSocket(full.origin);
      // When the first is answered, the second has come, and waits.
      socket.write(
        'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n' + wireText(full.origin, '{"query":"{ agency { name } }"}'),
      );
      await once(socket, 'data');
      socket.resetAndDestroy();
      const [record] = await until(
        () => records.slice(before).filter(({ aborted }) => aborted),
        (found) => found.length > 0,
      );
      expect(record).toMatchObject({ aborted: true, status: null, route: '/graphql', method: 'POST', errorCodes: [] });
    } finally {
      await full.close();
    }
  });

  it('counts the bytes of each answer alone, when several go over one connection at once', async () => {
    const before = records.length;
    const socket = connect(app.port, '127.0.0.1');
    const get = (path: string, end: string): string => `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: ${end}\r\n\r\n`;
    socket.write(get('/healthz', 'keep-alive') + get('/schema.graphql', 'keep-alive') + get('/healthz', 'close'));
    let received = 0;
    socket.on('data', (part) => (received += part.length));
    await once(socket, 'close');
    const bytes = (): number[] => records.slice(before).map((record) => record.bytes);
    await until(bytes, ({ length }) => length === 3);
    expect(bytes().reduce((sum, one) => sum + one)).toBe(received);
  });
});

describe('the id of a request', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());
  const idFor = async (brought?: string): Promise<string | null> =>
    (
      await fetch(`${app.origin}/healthz`, brought === undefined ? {} : { headers: { 'x-request-id': brought } })
    ).headers.get('x-request-id');

  it.each(['a', '0f-1.B_2', 'a'.repeat(64)])('is the one that it brings with it, such as %s', async (id) => {
    expect(await idFor(id)).toBe(id);
  });

  it.each(['', 'a'.repeat(65), 'a b', 'a,b', '"quoted"', '<b>', 'é'])(
    'is a new one, in the place of what is none: %j',
    async (id) => {
      expect(await idFor(id)).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    },
  );

  it('is another one for each that brings none, and may be read by pages of elsewhere', async () => {
    expect(await idFor()).not.toBe(await idFor());
    const answer = await fetch(`${app.origin}/graphql?query={`, { headers: { origin: 'https://example.org' } });
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
  });
});

describe('/version', () => {
  it('tells the release and the sum of schema.graphql, however few charts there are and however much was asked', async () => {
    const app = await runApp({ standing: noCharts, requestsPerMinute: 1 });
    try {
      const schema = readFileSync(join(__dirname, '..', '..', 'schema.graphql'));
      for (let asking = 0; asking < 3; asking += 1)
        expect(await (await fetch(`${app.origin}/version`)).json()).toEqual({
          name: 'agencygraph',
          version: '1.0.0',
          schema: createHash('sha256').update(schema).digest('hex'),
        });
    } finally {
      await app.close();
    }
  });
});
