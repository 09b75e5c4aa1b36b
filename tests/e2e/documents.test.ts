import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exports as imports, scripts } from '../../package.json';
import { exportFormats } from '../../src/export/formats';
import { errorCodes } from '../../src/graphql/error-codes';
import { buildChartSchema } from '../../src/graphql/schema';
import * as embedding from '../../src/index';
import { commandsOf, documents, readDocument } from '../support/documents';
import { filesBelow } from '../support/files';
import { operations } from '../support/operations';
import { run } from '../support/service';

const root = join(__dirname, '..', '..');
/** What of the package other programs can import. */
const importable = Object.keys(imports).map((path) => join('agencygraph', path));

/** Every option of every command, and of the bench. */
async function knownOptions(): Promise<Set<string>> {
  const helps = await Promise.all(
    ['', 'check', 'import', 'export', 'schema', 'migrate', 'publish', 'versions', 'rollback', 'pull', 'mcp'].map(
      (command) => run([command, '--help'].filter(Boolean)),
    ),
  );
  const texts = [...helps.map(({ output }) => output), readDocument('bench/beside-peers/options.ts')];
  return new Set(texts.flatMap((text) => text.match(/--[a-z][a-z-]+/g) ?? []));
}

/** Of npm and of other programs. */
const otherOptions = ['--env', '--import', '--omit', '--save-exact', '--schema'];
const ours = /^(?:npx agencygraph|npm (?:start|run)|node) /;

/** What can be meant by a word of the API: operations, types and their members, codes, values, variables. */
function knownWords(): Set<string> {
  const types = Object.values(buildChartSchema().getTypeMap());
  const config = readDocument('src/config.ts');
  return new Set([
    ...operations.map(({ name }) => name),
    ...types.map(({ name }) => name),
    ...types.flatMap((type) =>
      'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    ),
    ...types.flatMap((type) => ('getValues' in type ? type.getValues().map(({ name }) => name) : [])),
    ...Object.keys(errorCodes),
    ...Object.keys(embedding),
    ...[...config.matchAll(/\.env\('([A-Z_]+)'\)/g)].map(([, name = '']) => name),
  ]);
}

/** Of HTTP, of Node, of PostgreSQL and of the tests; of the code; of a table that is shown. */
const otherWords = [
  ...['Accept', 'Age', 'Allow', 'Authorization', 'Cookie', 'ETag', 'GET', 'HEAD', 'HEALTHCHECK', 'POST', 'Vary'],
  ...['CHROMIUM_PATH', 'DISPUTED', 'NODE_ENV', 'PGPASSWORD'],
  ...['Charts', 'ExportFormat', 'Follower', 'Place', 'Readings', 'Timeline', 'Tree', 'TypedDocumentNode'],
  'Phone',
];

const words = knownWords();
let options: ReadonlySet<string>;

beforeAll(async () => {
  options = await knownOptions();
});

describe.each(documents)('%s', (file) => {
  const text = readDocument(file);
  const prose = text.replaceAll(/^ *```.*?^ *```/gms, '');
  const matches = (source: string, pattern: RegExp): string[] =>
    [...source.matchAll(pattern)].map(([, found = '']) => found);
  const here = file.startsWith('docs/') ? join(root, 'docs') : root;

  it('names only scripts that are there', () => {
    const ownToNpm = ['ci', 'install', 'prune', 'version'];
    const named = [
      ...matches(text, /npm (?:run )?(?:-s )?([a-z]+(?::[a-z]+)?)/g),
      ...matches(text, /`(check:[a-z]+)`/g),
    ];
    if (['README.md', 'CONTRIBUTING.md'].includes(file)) expect(named.length).toBeGreaterThan(3);
    expect(named.filter((script) => !ownToNpm.includes(script) && !(script in scripts))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const paths = matches(prose, /`(\.?(?:[a-z-]+\/)+[a-z.-]*|\.?[a-z-]+\.(?:mjs|json|graphql|yaml|yml|lock\.json))`/g);
    const beside = [
      '',
      'docs',
      'seed',
      'tests',
      'operations',
      join('operations', 'generated'),
      join('seed', 'charts', 'ice'),
    ];
    const isThere = (path: string): boolean =>
      beside.some((folder) => existsSync(join(root, folder, path))) ||
      importable.includes(path) ||
      exportFormats.some(({ extension }) => path === `.${extension}`);
    if (!file.startsWith('docs/') && file !== 'CHANGELOG.md') expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  it('leads to files and headings that are there', () => {
    const anchorsOf = (path: string): string[] =>
      matches(readFileSync(path, 'utf8'), /^#+ (.*)$/gm).map((heading) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      );
    const broken = matches(prose, /\]\((?!http)([^)]+)\)/g).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? join(root, file) : join(here, path);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names only options that are there', () => {
    const commandLines = commandsOf(text).filter((command) => ours.test(command) && !/\bcurl\b/.test(command));
    const named = [prose, ...commandLines].flatMap((part) => part.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []);
    expect(named.filter((option) => !options.has(option) && !otherOptions.includes(option))).toEqual([]);
  });

  it('names only operations, types, fields, codes and variables that are there', () => {
    const named = matches(prose, /`([A-Z][A-Za-z]+(?:\.[a-z]\w+)?|[A-Z][A-Z_]+)`/g);
    expect(
      named.filter((word) => !words.has(word) && !otherWords.includes(word) && !existsSync(join(root, word))),
    ).toEqual([]);
  });

  it('has no commands but those that a test runs', () => {
    const tests = filesBelow(join(root, 'tests'), '.test.ts').filter((path) => path !== __filename);
    const isRun = tests.some((path) => readFileSync(path, 'utf8').includes(`'${file}'`));
    expect(commandsOf(text).length === 0 || isRun).toBe(true);
  });
});

describe('the list of documents', () => {
  it('leads to each of them', () => {
    const list = readDocument('docs/README.md');
    const others = documents.filter((file) => file !== 'README.md' && file !== 'docs/README.md');
    const from = (file: string): string => (file.startsWith('docs/') ? file.slice('docs/'.length) : `../${file}`);
    expect(others.filter((file) => !list.includes(`](${from(file)})`))).toEqual([]);
    expect(readDocument('README.md')).toContain('](docs/README.md)');
  });
});

describe('CONTRIBUTING.md', () => {
  it('says what to do about words that a check really prints', () => {
    const [, table = ''] = /## When something is red\n(.*?)\n## /s.exec(readDocument('CONTRIBUTING.md')) ?? [];
    const words = [...table.matchAll(/^\| (`.*?`) +\|/gm)]
      .flatMap(([, cell = '']) => cell.split(/[`,…]+ */))
      .filter(Boolean);
    const ofTools = ['Unused files', 'Unused exports'];
    const checks = [
      ...['.dependency-cruiser.mjs', 'eslint.config.mjs'].map((file) => join(root, file)),
      ...filesBelow(join(root, 'tests'), '.test.ts').filter((path) => path !== __filename),
    ].map((path) => readFileSync(path, 'utf8'));
    expect(words.length).toBeGreaterThan(8);
    expect(words.filter((word) => !ofTools.includes(word) && !checks.some((text) => text.includes(word)))).toEqual([]);
  });
});
