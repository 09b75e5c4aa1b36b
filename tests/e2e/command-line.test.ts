import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../support/charts';
import { run, startService } from '../support/service';
import type { Ended } from '../support/service';

const testCharts = join(dataFolder, 'charts');

const ask = async (origin: string, query: string): Promise<unknown> =>
  (await fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`)).json();

describe('agencygraph', () => {
  it('serves the shipped charts and says what and where', async () => {
    const service = await startService();
    try {
      expect(service.greeting).toMatch(/ice \(default\): .+; 17 units, 148 facts, 40 sources/);
      expect(service.greeting).toContain(`${service.origin}/graphql`);
      expect(await ask(service.origin, '{ agency { acronym } }')).toEqual({ data: { agency: { acronym: 'ICE' } } });
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });

  it('listens on the loopback addresses unless told otherwise', async () => {
    const service = await startService(['--charts', testCharts]);
    try {
      expect(service.origin).toMatch(/^http:\/\/localhost:\d+$/);
      const { port } = new URL(service.origin);
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    } finally {
      expect(await service.stop('SIGINT')).toBe(0);
    }
  });

  it('says where people reach it, when it is told, and where it listens', async () => {
    const service = await startService([], { PUBLIC_URL: 'https://charts.example.gov/org/chart/' });
    try {
      expect(service.greeting.split('\n').slice(3)).toEqual([
        '  https://charts.example.gov/org/chart/          the page for people',
        '  https://charts.example.gov/org/chart/graphql   the GraphQL API',
        '  https://charts.example.gov/org/chart/graphiql/ where to try it',
        '  https://charts.example.gov/org/chart/mcp       the tools for agents',
        '  https://charts.example.gov/org/chart/healthz, https://charts.example.gov/org/chart/readyz',
        `and listens on ${service.origin}`,
        '',
      ]);
      const page = await (await fetch(`${service.origin}/org/chart/`)).text();
      expect(page).toContain('<link rel="canonical" href="https://charts.example.gov/org/chart/">');
      expect((await fetch(`${service.origin}/healthz`)).status).toBe(200);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });

  it('takes other charts, and another default one, from flags or from the environment', async () => {
    const query = '{ chart { slug } agency { name } }';
    const [byFlags, byEnvironment] = await Promise.all([
      startService(['--charts', testCharts, '--chart', 'harbour-news', '--host', '127.0.0.1'], { CHART: 'harbour' }),
      startService([], { CHARTS: testCharts, CHART: 'harbour', HOST: '127.0.0.1' }),
    ]);
    try {
      expect(await ask(byFlags.origin, query)).toEqual({
        data: { chart: { slug: 'harbour-news' }, agency: { name: 'The Harbour' } },
      });
      expect(await ask(byEnvironment.origin, query)).toEqual({
        data: { chart: { slug: 'harbour' }, agency: { name: 'Harbour Authority' } },
      });
      expect(byEnvironment.origin).toContain('127.0.0.1');
    } finally {
      expect(await Promise.all([byFlags.stop(), byEnvironment.stop()])).toEqual([0, 0]);
    }
  });

  it('answers persisted operations alone when told so: those that come with it, and those of a manifest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify({ own: 'query Own { agency { acronym } }' }));
    const [withOwn, shippedAlone] = await Promise.all([
      startService(['--only-operations', `shipped, ${file}`]),
      startService([], { ONLY_OPERATIONS: 'shipped' }),
    ]);
    try {
      const own = 'query Own { agency { acronym } }';
      const refused = { errors: [{ extensions: { code: 'OPERATION_NOT_PERSISTED' } }] };
      expect(await ask(withOwn.origin, own)).toEqual({ data: { agency: { acronym: 'ICE' } } });
      expect(await (await fetch(`${withOwn.origin}/graphql?documentId=own`)).json()).toHaveProperty('data');
      expect(await ask(withOwn.origin, '{ agency { name } }')).toMatchObject(refused);
      expect(await ask(shippedAlone.origin, own)).toMatchObject(refused);
    } finally {
      expect(await Promise.all([withOwn.stop(), shippedAlone.stop()])).toEqual([0, 0]);
      rmSync(folder, { recursive: true });
    }
  });

  it('serves a folder that is one chart', async () => {
    const service = await startService(['--charts', join(testCharts, 'harbour-news')]);
    try {
      expect(await ask(service.origin, '{ charts { slug } }')).toEqual({
        data: { charts: [{ slug: 'harbour-news' }] },
      });
    } finally {
      await service.stop();
    }
  });

  it.each([
    [
      ['--port', 'abc'],
      {},
      "option '-p, --port <number>' argument 'abc' is invalid. Expected a whole number from 0 to 65535.",
    ],
    [['--port', '65536'], {}, "argument '65536' is invalid"],
    [[], { WATCH: 'maybe' }, "value 'maybe' from env 'WATCH' is invalid. Expected true or false."],
    [[], { WATCH: 'yes', DATABASE_URL: 'postgres://nowhere.invalid/charts' }, '--watch (WATCH) is for a folder'],
    [[], { WATCH: 'false', DATABASE_URL: 'none' }, 'The address of the database is none'],
    [[], { PORT: '4e3' }, "value '4e3' from env 'PORT' is invalid. Expected a whole number from 0 to 65535."],
    [['--host', ''], {}, 'Expected a text that is not empty.'],
    [['--rate-limit', '0'], {}, "argument '0' is invalid. Expected a whole number from 1."],
    [
      ['--trust-proxy', '10.0.0.0/8, proxy'],
      {},
      '"proxy" is no address; expected such as 10.0.0.1, 10.0.0.0/8, fd00::/8 or one of loopback, linklocal, uniquelocal.',
    ],
    [['--public-url', 'charts.example.gov'], {}, '"charts.example.gov" is no public address; expected http or https'],
    [
      ['--public-url', 'https://example.gov/charts'],
      {},
      'The path of "https://example.gov/charts" begins with /charts, as addresses of the service itself do',
    ],
    [[], { PUBLIC_URL: 'https://example.gov/a/../b' }, "from env 'PUBLIC_URL' is invalid"],
    [[], { TRUST_PROXY: '10.0.0.0/33' }, '"10.0.0.0/33" is no address'],
    [['--only-operations', ' '], {}, 'Expected a text that is not empty.'],
    [[], { SUBGRAPH: 'maybe' }, "value 'maybe' from env 'SUBGRAPH' is invalid. Expected true or false."],
    [
      ['--only-operations', 'shipped'],
      { SUBGRAPH: 'yes' },
      '--subgraph (SUBGRAPH) cannot be with --only-operations (ONLY_OPERATIONS): a gateway writes its own operations',
    ],
    [['--prt', '4000'], {}, "unknown option '--prt'\n(Did you mean --port?)"],
    [['chek'], {}, 'there is no command "chek". Did you mean "check"?'],
  ])('exits with 2 and names the fault of %j %j', async (args, environment, fault) => {
    const { code, output, errors } = await run(args, environment);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain(fault);
  });

  it('exits with 1 when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    const { code, errors } = await run(['--charts', testCharts, '--host', '127.0.0.1', '--port', port]);
    other.close();
    expect(code).toBe(1);
    expect(errors).toMatch(new RegExp(`^Cannot listen on 127\\.0\\.0\\.1:${port}: .*EADDRINUSE`));
  });

  it.each([
    [['--chart', 'icee'], 'There is no chart "icee"; expected one of ice, ice-record. Did you mean "ice"?\n'],
    [
      ['--charts', 'no/such/folder'],
      'The charts have a defect; nothing is served.\nno/such/folder: cannot be read; expected a folder of charts.\n',
    ],
    [
      ['--only-operations', 'none.json'],
      'The manifest "none.json" cannot be read (ENOENT); expected a file of persisted',
    ],
    [['--only-operations', __filename], 'command-line.test.ts" is not JSON ('],
    [['--charts', __dirname], 'holds no chart; expected a folder for each chart, with YAML files in it.\n'],
  ])('exits with 1 for %j', async (args, fault) => {
    const { code, errors } = await run(args);
    expect(code).toBe(1);
    expect(errors).toContain(fault);
  });

  it('never starts with a broken chart, and lists every defect', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'broken-chart-'));
    try {
      writeFileSync(join(folder, 'chart.yaml'), 'chart:\n  format: 2\nunits:\n  - slug: A B\n');
      const [served, checked] = await Promise.all([run(['--charts', folder]), run(['check', folder])]);
      expect([served.code, served.output, checked.code, checked.output]).toEqual([1, '', 1, '']);
      const defects = served.errors.trimEnd().split('\n');
      expect(defects[0]).toMatch(/^The charts have \d+ defects; nothing is served\.$/);
      expect(defects.slice(1).map((line) => line.replace(/^.*chart\.yaml:/, ''))).toEqual([
        '2:3: slug is missing; expected a slug: lower-case letters and digits, with hyphens between the words, at most 80 characters.',
        '2:3: title is missing; expected a text that is not empty.',
        '2:3: description is missing; expected a text that is not empty.',
        '2:3: limits is missing; expected a text that is not empty.',
        '2:3: subject is missing; expected a slug: lower-case letters and digits, with hyphens between the words, at most 80 characters.',
        '2:11: format is "2"; expected 1, the number of this format.',
        '4:5: kind is missing; expected one of agency, branch, office.',
        '4:11: slug is "A B"; expected a slug: lower-case letters and digits, with hyphens between the words, at most 80 characters.',
      ]);
      expect(checked.errors).toBe(`${defects.slice(1).join('\n')}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('checks charts without serving them', async () => {
    const { code, output } = await run(['check', testCharts]);
    expect([code, output]).toEqual([
      0,
      'harbour: 12 units, 43 facts, 3 sources, no defects\nharbour-news: 2 units, 4 facts, 1 source, no defects\nharbour-workshop: 5 units, 23 facts, 1 source, no defects\nsound: 7 units, 33 facts, 1 source, no defects\n',
    ]);
  });

  it('checks the charts of --charts, and refuses a word too many', async () => {
    const [named, extra] = await Promise.all([
      run(['--charts', testCharts, 'check']),
      run(['check', testCharts, 'extra']),
    ]);
    expect([named.code, named.output.split(':')[0], extra.code]).toEqual([0, 'harbour', 2]);
  });

  it('tells where a file is not UTF-8, and leaves hidden files and dead links alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'odd-chart-'));
    try {
      cpSync(join(testCharts, 'harbour-news'), join(folder, 'news'), { recursive: true });
      writeFileSync(join(folder, 'news', '._chart.yaml'), Buffer.from([0, 5, 0x16, 7]));
      symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'news', 'dead.yaml'));
      expect((await run(['check', folder])).output).toContain('no defects');
      writeFileSync(join(folder, 'news', 'latin.yaml'), Buffer.from('laws: []\n# caf\xe9\n', 'latin1'));
      const { code, errors } = await run(['check', folder]);
      expect(code).toBe(1);
      expect(errors).toMatch(
        /latin\.yaml:2:1: is not a text in UTF-8 from here on; expected a file that is saved as UTF-8\.\n$/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('prints the schema as a page that needs no other file, and leads to a service only when told of one', async () => {
    const [alone, linked] = await Promise.all([
      run(['schema', '--html']),
      run(['--public-url', 'https://charts.example.org/org', 'schema', '--html']),
    ]);
    const addresses = ({ output }: Ended): string[] =>
      [...output.matchAll(/(?:href|src)="([^"#][^"]*)"|url\(([^)]*)\)/g)].map(
        ([, link = '', file = '']) => link + file,
      );
    expect([alone.code, alone.errors, linked.code]).toEqual([0, '', 0]);
    expect(alone.output).toMatch(/^<!doctype html>.*<style>:root.*id="Query\.responsibilities\.about".*<\/html>\n$/s);
    // Where two types of values are specified; nothing is loaded.
    expect(addresses(alone)).toEqual([
      'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
      'https://url.spec.whatwg.org/',
    ]);
    expect(addresses(linked)).toEqual(
      expect.arrayContaining([
        'https://charts.example.org/org/graphiql/?operation=WhoSaysSo',
        'https://charts.example.org/org/sandbox',
      ]),
    );
    expect(linked.output).not.toMatch(/href="\/|<script|<link/);
  });

  it('explains itself', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      '--port',
      '--host',
      '--charts',
      '--chart',
      'PORT',
      'HOST',
      'CHARTS',
      'CHART',
      'check',
      'schema',
      'Examples',
    ]) {
      expect(output).toContain(word);
    }
  });
});
