import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { chartText, makeChartFolder } from '../support/chart-folder';
import { installPackage } from '../support/installed-package';
import type { InstalledPackage } from '../support/installed-package';
import { startService } from '../support/service';

const root = join(__dirname, '..', '..');
const publint = join(root, 'node_modules', 'publint', 'src', 'cli.js');
const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** A program of somebody who embeds the service, with what it must not compile. */
const program = `
import { BrokenCharts, createServer, followDatabase, followFolder, loadCharts, version, WrongOption } from 'agencygraph';
import type { AgencyGraphServer, Defect, FollowedCharts, LoadedCharts, PersistedOperation, RequestRecord, ServedCharts, ServerOptions } from 'agencygraph';
import { WhoSaysSoDocument } from 'agencygraph/operations';

const charts: LoadedCharts = loadCharts();
const options: ServerOptions = { charts, defaultChart: 'ice' };
const server: AgencyGraphServer = await createServer(options);
const { data } = await server.ask(WhoSaysSoDocument, { slug: 'homeland-security-investigations' });
const name: string | undefined = data?.unit?.name;
// @ts-expect-error: the answer is typed,
data?.unit?.nmae;
// @ts-expect-error: and so are the variables.
await server.ask(WhoSaysSoDocument, { slgu: 1 });
const follow = (folder: string): FollowedCharts => (folder.includes('://') ? followDatabase : followFolder)(folder);
const followed: ServerOptions = { charts: follow('charts'), onChange: (served: ServedCharts) => served.stale?.since.getTime() };
const told: string[] = [];
const observed: ServerOptions = { charts, metrics: true, onRequest: ({ answeredBy, operation }: RequestRecord) => told.push(answeredBy, operation?.name ?? '') };
// @ts-expect-error: what is followed is not there yet.
followed.charts.charts;
const now: string[] = server.served().charts.map(({ title }) => title);
console.log([name, charts.charts.map(({ slug }) => slug), version].join(' | '));
await server.close();
export { BrokenCharts, now, observed, WrongOption };
export type { Defect, PersistedOperation };
`;

describe('the package', () => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage();
  }, 120_000);
  afterAll(() => {
    installed.remove();
  });

  it('serves the shipped charts where it is installed without the packages of development', async () => {
    expect(await installed.run('npx', ['agencygraph', 'check'])).toMatch(
      /^ice: \d+ units, .* no defects\nice-record: /,
    );
    const folder = join(installed.project, 'node_modules', 'agencygraph');
    const service = await startService([], {}, { folder });
    try {
      const answer = await fetch(`${service.origin}/graphql?query={agency{acronym}}`);
      expect(await answer.json()).toEqual({ data: { agency: { acronym: 'ICE' } } });
      for (const path of ['/', '/units/homeland-security-investigations', '/schema.graphql', '/charts/ice.svg'])
        expect((await fetch(service.origin + path)).status).toBe(200);
    } finally {
      expect(await service.stop()).toBe(0);
    }
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types for everything that can be imported: module %s, resolution %s', async (module, moduleResolution) => {
    const typeRoots = [join(root, 'node_modules', '@types')];
    // What the package itself needs is judged once.
    const skipLibCheck = moduleResolution === 'bundler';
    const compilerOptions = { strict: true, target: 'es2022', skipLibCheck, types: ['node'] };
    writeFileSync(join(installed.project, 'embed.mts'), program);
    writeFileSync(
      join(installed.project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...compilerOptions, module, moduleResolution, typeRoots },
        files: ['embed.mts'],
      }),
    );
    expect(await installed.run(process.execPath, [compiler])).toBe('');
    expect(await installed.run(process.execPath, ['embed.mjs'])).toBe(
      `Homeland Security Investigations | ice,ice-record | ${version}\n`,
    );
  });

  it.each([
    ['as a module', ['--input-type=module'], "import { createServer, followFolder } from 'agencygraph';"],
    ['by require', ['--input-type=commonjs'], "const { createServer, followFolder } = require('agencygraph');"],
  ])('follows a folder, %s', async (_form, flags, imports) => {
    const folder = makeChartFolder({ 'a/chart.yaml': chartText('a') });
    const program = `${imports}
      createServer({
        charts: followFolder(${JSON.stringify(folder.path)}),
        onChange: ({ charts, version, stale }) => {
          console.log(charts.map(({ title }) => title), version, stale);
          server.then((one) => one.close());
        },
      }).then((one) => import('node:fs').then(({ writeFileSync }) => {
        writeFileSync(${JSON.stringify(folder.at('a/chart.yaml'))}, ${JSON.stringify(chartText('a', 'Second'))});
        begun(one);
      }));
      let begun;
      const server = new Promise((resolve) => (begun = resolve));`;
    try {
      expect(await installed.run(process.execPath, [...flags, '--eval', program])).toBe("[ 'Second' ] null null\n");
    } finally {
      folder.remove();
    }
  });

  it('can be required, and leads to its files', async () => {
    const files = ['schema.graphql', 'persisted-operations.json', 'introspection.json', 'chart.schema.json'];
    const script = `
      const { loadCharts } = require('agencygraph');
      console.log(loadCharts().charts.length, ${files.map((file) => `require.resolve('agencygraph/${file}')`).join(', ')});`;
    const told = await installed.run(process.execPath, ['-e', script]);
    expect(told).toMatch(/^2 /);
    for (const file of files) expect(told).toContain(file);
  });

  it('holds what is needed to run it and to ask it, and nothing else', () => {
    const expected = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|schema\.graphql|docs\/[a-z-]+\.md|docs\/README\.md)$/,
      /^dist\/(src|resolvers|entities|seed)\/.+\.js$/,
      /^dist\/operations\/generated\/operations\.(js|d\.ts)$/,
      /^dist\/web\//,
      /^operations\/([a-z-]+\.graphql|examples\.json|generated\/(introspection|persisted-operations)\.json)$/,
      /^seed\/(chart\.schema\.json|charts\/.+\.yaml)$/,
    ];
    const types =
      /^dist\/(src\/(index|embedding|graphql\/persisted\/persisted-operation|observe\/request-record)|seed\/defect)\.d\.ts$/;
    const others = installed.files.filter(({ path }) => ![...expected, types].some((pattern) => pattern.test(path)));
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(installed.files.filter(({ path }) => types.test(path))).toHaveLength(5);
  });

  it('has nothing for tools to complain of', async () => {
    const folder = join('node_modules', 'agencygraph');
    const told = await installed.run(process.execPath, [publint, 'run', folder, '--strict', '--pack', 'false']);
    // It misses a "type": with one, what builds the pages takes our modules for CommonJS, and makes two scripts of one.
    expect(told).toMatch(/Suggestions:\n1\. The package does not specify the "type" field\. .*\n$/);
  });
});
