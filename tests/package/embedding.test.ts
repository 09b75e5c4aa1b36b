import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'graphql';
import { WhoSaysSoDocument } from '../../operations/generated/operations';
import { BrokenCharts, createServer, loadCharts, WrongOption } from '../../src/index';
import type { AgencyGraphServer, ServerOptions } from '../../src/index';
import { dataFolder } from '../support/charts';

const charts = loadCharts();
const acronym = { data: { agency: { acronym: 'ICE' } } };

async function withServer(options: Partial<ServerOptions>, use: (server: AgencyGraphServer) => Promise<void>) {
  const server = await createServer({ charts, ...options });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

/** Another server of Node that hands its requests on. */
async function withHost(handle: AgencyGraphServer['handle'], use: (origin: string) => Promise<void>): Promise<void> {
  const host = createHttpServer(handle);
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${String((host.address() as AddressInfo).port)}`);
  } finally {
    host.closeAllConnections();
    host.close();
  }
}

describe('loadCharts', () => {
  it('tells what it has read: the shipped charts, or those of a folder', () => {
    expect(charts.charts.map(({ slug, unitCount }) => [slug, unitCount])).toEqual([
      ['ice', 17],
      ['ice-record', 108],
    ]);
    const [harbour] = loadCharts(join(dataFolder, 'charts')).charts;
    expect(harbour).toEqual({
      slug: 'harbour',
      title: 'The harbour authority in its yearbook',
      unitCount: 12,
      factCount: 43,
      sourceCount: 3,
    });
  });

  it('throws with every defect and its place when charts are broken', () => {
    const load = (): unknown => loadCharts(join(dataFolder, 'wrong-field'));
    expect(load).toThrow(BrokenCharts);
    expect(load).toThrow(/^The charts have 4 defects\.\n[^]*codegen\.yml:1:1: "schema" is not a key here/);
  });
});

describe('createServer', () => {
  it('answers within another server of Node', async () => {
    await withServer({}, async (server) => {
      const handle: AgencyGraphServer['handle'] = (request, response) => {
        if (request.url?.startsWith('/graphql')) server.handle(request, response);
        else response.end('elsewhere');
      };
      await withHost(handle, async (origin) => {
        expect(await (await fetch(`${origin}/graphql?query={agency{acronym}}`)).json()).toEqual(acronym);
        expect(await (await fetch(origin)).text()).toBe('elsewhere');
      });
    });
  });

  it('listens on an address of its own', async () => {
    await withServer({ defaultChart: 'ice-record' }, async (server) => {
      const origin = await server.listen({ port: 0 });
      expect(origin).toMatch(/^http:\/\/localhost:\d+$/);
      const answer = await fetch(`${origin}/graphql?query={chart{slug}}`);
      expect(await answer.json()).toEqual({ data: { chart: { slug: 'ice-record' } } });
      expect((await fetch(origin)).status).toBe(200);
    });
  });

  it('answers questions of its own process: as text, parsed, or typed', async () => {
    await withServer({}, async (server) => {
      const text = '{ agency { acronym } }';
      expect(await server.ask(text)).toEqual(acronym);
      expect(await server.ask(parse(text))).toEqual(acronym);
      const { data } = await server.ask(WhoSaysSoDocument, { slug: 'homeland-security-investigations' });
      expect(data?.unit?.parent?.acronym).toBe('ICE');
      expect((await server.ask('{ agency { nme } }')).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    });
  });

  it('answers its own process what it does not answer others', async () => {
    const own = { id: '1', name: 'Own', body: 'query Own { agency { acronym } }' };
    await withServer({ onlyOperations: [own] }, async (server) => {
      const origin = await server.listen({ port: 0 });
      const over = async (parameters: string): Promise<unknown> =>
        (await fetch(`${origin}/graphql?${parameters}`)).json();
      expect(await server.ask('{ agency { acronym } }')).toEqual(acronym);
      expect(await over('documentId=1')).toEqual(acronym);
      expect(await over('query={agency{acronym}}')).toHaveProperty('errors');
    });
  });

  it('answers nothing but that it is closed when it is, and does not listen again', async () => {
    const faults: unknown[] = [];
    const server = await createServer({ charts, onFault: (fault) => faults.push(fault) });
    await server.close();
    await withHost(server.handle, async (origin) => {
      for (const path of ['/', '/graphql?query={agency{name}}']) {
        const answer = await fetch(origin + path);
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
        expect(await answer.text()).toContain('"code":"NOT_READY"');
      }
    });
    expect((await server.ask('{ agency { name } }')).errors?.[0]?.extensions).toEqual({ code: 'NOT_READY' });
    await expect(server.listen({ port: 0 })).rejects.toThrow('The service is closed; make another one.');
    expect(faults).toEqual([]);
  });

  it('says so when the body of a request was read before', async () => {
    const faults: unknown[] = [];
    await withServer({ onFault: (fault) => faults.push(fault) }, async (server) => {
      const handle: AgencyGraphServer['handle'] = (request, response) => {
        request.resume().on('end', () => {
          server.handle(request, response);
        });
      };
      await withHost(handle, async (origin) => {
        const body = '{"query":"{ agency { name } }"}';
        const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
        expect((await fetch(`${origin}/graphql`, sent)).status).toBe(500);
        expect(await (await fetch(`${origin}/graphql?query={agency{acronym}}`)).json()).toEqual(acronym);
      });
    });
    expect(faults.map(String)).toEqual(['Error: The body of a request was read before the request was handed on.']);
  });

  it.each<[Partial<ServerOptions>, string]>([
    [{ defaultChart: 'icee' }, 'There is no chart "icee"; expected one of ice, ice-record. Did you mean "ice"?'],
    [
      { charts: { charts: [] } },
      'The charts are none that loadCharts, followFolder or followDatabase gave; expected those.',
    ],
    [
      { onlyOperations: [{ id: '1', name: 'Own', body: '{ nothing }' }] },
      'Persisted operations cannot be answered:\nOwn: Cannot query field "nothing" on type "Query".',
    ],
    [{ requestsPerMinute: -1 }, 'requestsPerMinute is "-1"; expected a whole number from 1.'],
    [{ requestsPerMinute: NaN }, 'requestsPerMinute is "NaN"; expected a whole number from 1.'],
    [
      { trustedProxies: ['10.0.0.0/33'] },
      '"10.0.0.0/33" is no address; expected such as 10.0.0.1, 10.0.0.0/8, fd00::/8 or one of loopback, linklocal, uniquelocal.',
    ],
    [
      { subgraph: true, onlyOperations: [] },
      'subgraph cannot be with onlyOperations: a gateway writes its own operations.',
    ],
    [{ subgraph: 'yes' } as object, 'subgraph is "yes"; expected true or false.'],
    [{ publicUrl: 'charts' }, expect.stringContaining('"charts" is no public address') as string],
    [{ publicURL: 'https://a.example' } as object, 'There is no option "publicURL". Did you mean "publicUrl"?'],
    [{ onlyOperations: 'shipped' } as object, expect.stringContaining('expected a list of operations') as string],
  ])('refuses %j', async (options, reason) => {
    const made = createServer({ charts, ...options });
    await expect(made).rejects.toBeInstanceOf(WrongOption);
    await expect(made).rejects.toMatchObject({ message: reason });
  });

  it('fails to listen where somebody else does, and can be closed then', async () => {
    await withServer({}, async (server) => {
      const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
      await expect(server.listen({ port: 7.5 })).rejects.toEqual(
        new WrongOption('port is "7.5"; expected a whole number from 0 to 65535.'),
      );
      await withServer({}, async (other) => {
        await expect(other.listen({ port, host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
      });
    });
  });

  it('can be closed before it listens', async () => {
    await expect(withServer({}, () => Promise.resolve())).resolves.toBeUndefined();
  });
});
