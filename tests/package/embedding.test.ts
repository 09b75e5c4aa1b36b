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
      const host = createHttpServer((request, response) => {
        if (request.url?.startsWith('/graphql')) server.handle(request, response);
        else response.end('elsewhere');
      });
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      const origin = `http://127.0.0.1:${String((host.address() as AddressInfo).port)}`;
      expect(await (await fetch(`${origin}/graphql?query={agency{acronym}}`)).json()).toEqual(acronym);
      expect(await (await fetch(origin)).text()).toBe('elsewhere');
      host.closeAllConnections();
      host.close();
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

  it.each<[Partial<ServerOptions>, string]>([
    [{ defaultChart: 'icee' }, 'There is no chart "icee"; expected one of ice, ice-record. Did you mean "ice"?'],
    [{ charts: { charts: [] } }, 'The charts are none that loadCharts gave; expected those.'],
    [
      { onlyOperations: [{ id: '1', name: 'Own', body: '{ nothing }' }] },
      'Persisted operations cannot be answered:\nOwn: Cannot query field "nothing" on type "Query".',
    ],
  ])('refuses %j', async (options, reason) => {
    await expect(createServer({ charts, ...options })).rejects.toEqual(new WrongOption(reason));
  });

  it('fails to listen where somebody else does, and can be closed then', async () => {
    await withServer({}, async (server) => {
      const port = Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
      await withServer({}, async (other) => {
        await expect(other.listen({ port, host: '127.0.0.1' })).rejects.toThrow('EADDRINUSE');
      });
    });
  });

  it('can be closed before it listens', async () => {
    await expect(withServer({}, () => Promise.resolve())).resolves.toBeUndefined();
  });
});
