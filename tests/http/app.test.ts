import type { FastifyInstance } from 'fastify';
import { buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingOf } from '../../src/chart/standing';
import { createApp } from '../../src/http/app';
import { explorerFolder } from '../support/app';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';

const faults: unknown[] = [];
let current = chartsOf(shippedFolder);
let app: FastifyInstance;
let origin: string;

beforeAll(async () => {
  app = await createApp({
    standing: () => standingOf(current),
    logFault: (fault) => faults.push(fault),
    release: '1.0.0',
    explorerFolder,
  });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await app.close();
  expect(faults).toEqual([]);
});

const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('/graphql', () => {
  it('answers a POST', async () => {
    const response = await post(JSON.stringify({ query: '{ agency { acronym } }' }));
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      200,
      'application/json; charset=utf-8',
      { data: { agency: { acronym: 'ICE' } } },
    ]);
  });

  it('answers a GET, with variables, as a link gives it', async () => {
    const query = 'query Office($slug: String!) { office(slug: $slug) { acronym } }';
    const link = `${origin}/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"slug":"ice-chief-financial-officer"}')}`;
    expect(await (await fetch(link)).json()).toEqual({ data: { office: { acronym: 'OCFO' } } });
  });

  it('refuses a GET that carries the reader’s credentials from elsewhere', async () => {
    const response = await fetch(`${origin}/graphql?query={charts{slug}}`, { headers: { cookie: 'session=1' } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it.each(['same-origin', 'none'])(
    'answers a GET that carries them when the browser vouches for where it comes from (%s)',
    async (site) => {
      const headers = { cookie: 'session=1', 'sec-fetch-site': site };
      const response = await fetch(`${origin}/graphql?query={charts{slug}}`, { headers });
      expect(response.status).toBe(200);
    },
  );

  it('takes what is left empty as not given', async () => {
    const parameters = 'query={charts{slug}}&operationName=&variables=&extensions=';
    const bodies = [
      await (await fetch(`${origin}/graphql?${parameters}`)).json(),
      await (await post('{"query":"{charts{slug}}","operationName":"","variables":"","extensions":""}')).json(),
    ];
    for (const body of bodies) expect(body).toHaveProperty('data.charts');
  });

  it('says which content type it expects', async () => {
    const response = await post('{"query":"{charts{slug}}"}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'The content type is "application/x-www-form-urlencoded"; expected application/json.' }],
    });
  });

  it('lets a page of another origin read when to ask again', async () => {
    const response = await post('{"query":"{charts{slug}}"}', { origin: 'https://example.org' });
    expect(response.headers.get('access-control-expose-headers')).toContain('retry-after');
  });

  it.each([
    ['JSON that is none', '{"query":', {}, 400, 'BAD_REQUEST'],
    ['no query', '{}', {}, 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{charts{slug}}"}]', {}, 400, 'BAD_REQUEST'],
    ['plain text', '{ charts { slug } }', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      'query={charts{slug}}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a body of over 256 KiB', JSON.stringify({ query: ' '.repeat(262_144) }), {}, 413, 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s', async (_what, body, headers, status, code) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    const answer = (await response.json()) as { errors: [{ message: string; extensions: object }] };
    expect(answer).toEqual({ errors: [{ message: expect.stringMatching(/\w{3}/) as string, extensions: { code } }] });
  });

  it('refuses a method other than GET and POST', async () => {
    const response = await fetch(`${origin}/graphql`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'DELETE is not answered here; expected GET or POST.',
          extensions: { code: 'METHOD_NOT_ALLOWED' },
        },
      ],
    });
  });

  it.each([
    ['/graphql', './graphiql/'],
    ['/graphql?utm_source=letter', './graphiql/?utm_source=letter'],
    ['/graphql/', '../graphiql/'],
  ])('sends somebody who opens %s in a browser to GraphiQL, at %s', async (path, location) => {
    const response = await fetch(origin + path, {
      headers: { accept: 'text/html,*/*;q=0.8' },
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([302, location]);
  });

  it('answers a fault of its own with 200 and no word of its inside, and logs it', async () => {
    const shipped = current;
    current = new Proxy(shipped, {
      get: (charts, key): unknown => {
        if (key === 'all') throw new Error('secret of the inside');
        return Reflect.get(charts, key, charts);
      },
    });
    const response = await post(JSON.stringify({ query: '{ charts { slug } }' }));
    current = shipped;
    const text = await response.text();
    expect(text).toContain('"Internal server error"');
    expect(text).not.toMatch(/secret|stack|\.[jt]s/);
    expect(faults.splice(0)).toEqual([expect.objectContaining({ message: 'secret of the inside' })]);
  });

  it('has no mutation to answer', async () => {
    const response = await post(JSON.stringify({ query: 'mutation { anything }' }));
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('answers with the charts of the moment', async () => {
    const shipped = current;
    current = chartsOf(join(dataFolder, 'charts'));
    const response = await post(JSON.stringify({ query: '{ agency { acronym } }' }));
    current = shipped;
    expect(await response.json()).toEqual({ data: { agency: { acronym: 'HA' } } });
  });
});

describe('Apollo Sandbox', () => {
  const sandbox = 'https://studio.apollographql.com';

  it('may send what it asks for in its preflight', async () => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: sandbox,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,apollo-require-preflight',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,apollo-require-preflight');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('gets the schema from its own origin', async () => {
    const query = getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, inputValueDeprecation: true });
    const response = await post(JSON.stringify({ operationName: 'IntrospectionQuery', variables: {}, query }), {
      origin: sandbox,
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const { data } = (await response.json()) as {
      data: { __schema: { queryType: { name: string }; types: object[] } };
    };
    expect(data.__schema.queryType.name).toBe('Query');
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe('addresses for people and machines', () => {
  it('tells that it lives and is ready, and with which charts', async () => {
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({
      status: 'ready',
      charts: current.all.map((chart) => ({
        slug: chart.header.slug,
        version: current.version(chart),
        digest: chart.digest,
      })),
    });
  });

  it('shows a page with the chart, a query and the way into Sandbox', async () => {
    const response = await fetch(origin);
    const html = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('Office of Training &amp; Development (OTD)');
    expect(html).toContain(`endpoint=${encodeURIComponent(`${origin}/graphql`)}`);
    const link = /href="(\/graphql\?query=[^"]+)"/.exec(html)?.[1] ?? '';
    expect(await (await fetch(origin + link)).json()).toHaveProperty('data.units.totalCount', 17);
  });

  it('gives the schema as text, with what each field costs', async () => {
    const response = await fetch(`${origin}/schema.graphql`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const served = buildSchema(await response.text());
    const committed = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema.graphql'), 'utf8'));
    expect(
      printSchema(served).replace(/"""[^"]+specification[^"]+"""\ndirective @(cost|listSize)[^\n]+\n\n/g, ''),
    ).toBe(printSchema(committed));
  });

  it('answers a malformed address in the shape of its other errors', async () => {
    const response = await fetch(`${origin}/%E0%A4%A`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('answers any other address with 404 and the way', async () => {
    const response = await fetch(`${origin}/graph`);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: 'There is nothing at GET /graph; the API answers GET and POST at /graphql.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });
});
