import { standingOf } from '../../src/chart/standing';
import type { AppOptions } from '../../src/http/app';
import { agentOverHttp } from '../support/agents';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { chartText, makeChartFolder } from '../support/chart-folder';
import { chartFrom, chartsOf, only, shippedFolder } from '../support/charts';
import { largeQuestion } from '../support/large-answer';

const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };

const post = (origin: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${origin}/mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

/** Runs a test with an app of these options. */
async function withApp(options: Partial<AppOptions>, test: (app: RunningApp) => Promise<void>): Promise<void> {
  const app = await runApp(options);
  try {
    await test(app);
  } finally {
    await app.close();
  }
}

describe('the address for agents', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  it('answers each message by itself, in JSON, and gives no session', async () => {
    const response = await post(app.origin, ping);
    expect([response.status, response.headers.get('content-type'), response.headers.get('mcp-session-id')]).toEqual([
      200,
      'application/json; charset=utf-8',
      null,
    ]);
    expect(await response.json()).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    const told = await post(app.origin, { jsonrpc: '2.0', method: 'notifications/initialized' });
    expect([told.status, await told.text()]).toEqual([202, '']);
  });

  it.each(['GET', 'DELETE', 'PUT', 'PATCH'])('refuses %s, and says what is answered', async (method) => {
    const response = await fetch(`${app.origin}/mcp`, { method, headers: { accept: 'text/event-stream' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await codeOf(response)).toBe('METHOD_NOT_ALLOWED');
  });

  it('tells people what it is, and leads to pages', async () => {
    const response = await fetch(`${app.origin}/mcp`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    const html = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(html).toContain(`&quot;url&quot;: &quot;${app.origin}/mcp&quot;`);
    const own = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, link = '']) => link);
    for (const link of own) expect([link, (await fetch(app.origin + link)).status]).toEqual([link, 200]);
  });

  it('can be asked by a page of another origin', async () => {
    const asked = 'content-type,mcp-protocol-version';
    const response = await fetch(`${app.origin}/mcp`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://agent.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': asked,
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toBe(asked);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  });

  it.each([
    ['{"jsonrpc":', 400, 'The body is not JSON; expected a message of JSON-RPC.'],
    ['[{"jsonrpc":"2.0","id":1,"method":"ping"}]', 400, 'The body is a list; expected one message of JSON-RPC.'],
    ['null', 400, 'The body is empty; expected one message of JSON-RPC.'],
    ['{"question":1}', 400, 'not a valid JSON-RPC message'],
    [`{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(300_000)}"}`, 413, 'too large'],
  ])('refuses what is no message: %.20j', async (body, status, sentence) => {
    const response = await post(app.origin, body);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(sentence);
  });

  it('refuses another protocol and another type of body', async () => {
    expect((await post(app.origin, ping, { 'mcp-protocol-version': '1999-01-01' })).status).toBe(400);
    expect((await post(app.origin, ping, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('holds no connection open for whoever wants to be told of changes', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    const response = await post(
      app.origin,
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'subscriptions/listen',
        params: { notifications: { toolsListChanged: true }, _meta: meta },
      },
      { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
    );
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toMatchObject({ error: { message: 'Subscription limit reached' } });
  });

  it('serves many agents at once, each its own answers', async () => {
    const agents = await Promise.all([agentOverHttp(app.origin), agentOverHttp(app.origin, 'without one')]);
    const slugs = chartsOf(shippedFolder).default.units.map(({ slug }) => slug);
    const answers = await Promise.all(
      slugs.map(async (unit, place) => agents[place % 2]?.call('get_unit', { unit, parts: ['names'] })),
    );
    expect(answers.map((reply) => (reply?.answer.unit as { slug: string }).slug)).toEqual(slugs);
    await Promise.all(agents.map(({ client }) => client.close()));
  });
});

describe('an agent over HTTP', () => {
  it('is told to come again while there are no charts', async () => {
    const stale = { since: new Date(), reason: 'Nothing has been published yet.', details: '/srv/charts' };
    await withApp(
      { standing: () => ({ charts: null, version: null, publications: new Map(), stale }) },
      async ({ origin }) => {
        for (const response of [await post(origin, ping), await fetch(`${origin}/llms.txt`)]) {
          expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
          expect(await response.json()).toEqual({
            status: 'starting',
            errors: [{ message: 'Nothing has been published yet.', extensions: { code: 'NOT_READY' } }],
          });
        }
      },
    );
  });

  it('waits its turn like everybody, and is counted like everybody', async () => {
    await withApp({ bounds: { running: 0, waiting: 0 } }, async ({ origin }) => {
      const refused = await post(origin, ping);
      expect([refused.status, await codeOf(refused)]).toEqual([503, 'OVERLOADED']);
    });
    await withApp({ requestsPerMinute: 1 }, async ({ origin }) => {
      expect((await post(origin, ping)).status).toBe(200);
      expect((await post(origin, ping)).status).toBe(429);
    });
  });

  it('loses no answer when the service stops', async () => {
    const app = await runApp();
    const large = JSON.parse(largeQuestion) as object;
    const call = { ...ping, method: 'tools/call', params: { name: 'run_query', arguments: large } };
    const answered = post(app.origin, call);
    await app.close();
    expect((await answered).status).toBe(200);
  });

  it('has no tool for any query where registered questions alone are answered', async () => {
    await withApp({ onlyPersisted: true }, async ({ origin }) => {
      const agent = await agentOverHttp(origin);
      const { tools } = await agent.client.listTools();
      expect(tools.map(({ name }) => name)).not.toContain('run_query');
      await expect(agent.call('run_query', { query: '{ charts { slug } }' })).rejects.toThrow('run_query');
      expect((await agent.call('who_is_responsible', { about: 'art theft' })).isRefused).toBe(false);
      expect(await (await fetch(`${origin}/llms.txt`)).text()).toContain('registered questions alone, by their ids');
      await agent.client.close();
    });
  });

  it('learns nothing of the inside of the service from a fault, which is told to whoever runs it', async () => {
    const fault = new Error('secret');
    const faulty = new Proxy(only(chartFrom('units:\n  - {slug: top, kind: agency}\n')), {
      get: (charts, name) => {
        if (name === 'find') throw fault;
        return Reflect.get(charts, name, charts) as unknown;
      },
    });
    const faults: unknown[][] = [];
    const options = { standing: () => standingOf(faulty), logFault: (...told: unknown[]) => faults.push(told) };
    await withApp(options, async ({ origin }) => {
      const agent = await agentOverHttp(origin);
      expect(await agent.call('get_unit', { unit: 'top' })).toMatchObject({
        isRefused: true,
        answer: { error: { code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error' } },
      });
      await agent.client.close();
    });
    expect(faults).toContainEqual([fault, expect.any(String)]);
  });
});

describe('llms.txt', () => {
  it('tells a language model what is here, whatever the charts are', async () => {
    const folder = makeChartFolder({ 'first/chart.yaml': chartText('first', "'[here](https://evil.example) <b>'") });
    const charts = chartsOf(folder.path);
    folder.remove();
    await withApp({ standing: () => standingOf(charts) }, async ({ origin }) => {
      const response = await fetch(`${origin}/llms.txt`);
      const told = await response.text();
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(told).toMatch(/^# AgencyGraph\n\n> .+\n\n(?:- .+\n)+\n## Charts\n\n- /);
      expect(told).toContain(
        `- [\\[here\\](https://evil.example) \\<b\\>](${origin}/?chart=first): \`first\`, the default chart;`,
      );
      expect(told).toContain('Limits: For tests.');
      expect(told).toContain(
        'units: 1, facts: 1, sources: 1; its sources bear no dates; nothing is said about a licence.',
      );
      expect(told).toContain('It never means no.');
      expect(told).not.toMatch(/\bICE\b|immigration|language/i);
      const again = await fetch(`${origin}/llms.txt`, {
        headers: { 'if-none-match': response.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    });
  });

  it('tells which languages a chart has names in, and how they are asked for', async () => {
    const names = '[{text: Top, cites: [book/S1]}, {text: Sommet, language: fr, cites: [book/S1]}]';
    const charts = only(chartFrom(`units:\n  - {slug: top, kind: agency, names: ${names}}\n`, 'language: en'));
    await withApp({ standing: () => standingOf(charts) }, async ({ origin }) => {
      const told = await (await fetch(`${origin}/llms.txt`)).text();
      expect(told).toContain('names in: en, fr;');
      expect(told).toContain('`language`');
    });
  });

  it('leads to addresses that are there, as people reach them', async () => {
    await withApp({ publicUrl: 'https://charts.example.gov/org/chart' }, async ({ origin }) => {
      const told = await (await fetch(`${origin}/org/chart/llms.txt`)).text();
      const links = [...told.matchAll(/\]\((\S+)\)/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(15);
      for (const link of links) {
        expect(link).toMatch(/^https:\/\/charts\.example\.gov\/org\/chart\//);
        const response = await fetch(origin + new URL(link).pathname + new URL(link).search, {
          headers: { accept: 'text/html' },
        });
        expect([link, response.status]).toEqual([link, 200]);
      }
      for (const feed of ['charts/ice.atom', 'units/immigration-and-customs-enforcement.atom?chart=ice'])
        expect(links).toContain(`https://charts.example.gov/org/chart/${feed}`);
      expect(told).toContain('covers the time until 2026-04-20');
      expect(told).toContain('licence: https://creativecommons.org/publicdomain/zero/1.0/');
    });
  });
});
