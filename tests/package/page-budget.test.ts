import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadExplorer } from '../../src/http/explorer';
import { explorerFolder } from '../support/app';

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const client = join(explorerFolder, 'client');
const manifest = JSON.parse(readFileSync(join(client, 'manifest.json'), 'utf8')) as Record<string, ManifestEntry>;
const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';

/** What a browser loads before it can show the page as it is meant: a file and what it imports, each once. */
function loadedBy(name: string, seen = new Set<string>()): ManifestEntry[] {
  const file = manifest[name];
  if (!file || seen.has(name)) return [];
  seen.add(name);
  return [file, ...(file.imports ?? []).flatMap((other) => loadedBy(other, seen))];
}

const read = (file: string): Buffer => readFileSync(join(client, file));
const packed = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

describe('what the page loads first', () => {
  const first = loadedBy(entry);

  it('is less than 50 kB of script, packed', () => {
    const bytes = packed(first.map(({ file }) => file));
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(50_000);
  });

  it('is less than 15 kB of styles, packed', () => {
    expect(packed([...new Set(first.flatMap(({ css }) => css ?? []))])).toBeLessThan(15_000);
  });

  it('is less than 90 kB of fonts, two files', () => {
    const { fonts } = loadExplorer(explorerFolder, '').files;
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, font) => sum + read(font).length, 0)).toBeLessThan(90_000);
  });
});

describe('what GraphiQL loads', () => {
  const folder = join(explorerFolder, 'graphiql');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = (ending: RegExp): number =>
    files
      .filter(({ name }) => ending.test(name))
      .reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);

  it('is less than 2 MB, packed, and 7 MB as it is, in two forms of twenty files', () => {
    expect(bytes(/\.gz$/)).toBeGreaterThan(1_000_000);
    expect(bytes(/\.gz$/)).toBeLessThan(2_000_000);
    expect(bytes(/(?<!\.gz)$/)).toBeLessThan(7_000_000);
    expect(files.length).toBeLessThan(46);
  });

  it('has no other languages in its editor than GraphQL and JSON', () => {
    const workers = files.map(({ name }) => /^(\w+)\.worker-.*\.js$/.exec(name)?.[1]).filter(Boolean);
    expect(workers.sort()).toEqual(['editor', 'graphql', 'json']);
  });

  it('goes with the notices of all that is built in, into its workers too', () => {
    const notices = readFileSync(join(explorerFolder, 'third-party-notices.txt'), 'utf8');
    for (const name of ['graphiql', 'monaco-editor', 'react', 'prettier', 'picomatch-browser', 'Codicons'])
      expect(notices).toMatch(new RegExp(`^## ${name}\\b`, 'm'));
    expect(notices).toContain('THIRD-PARTY SOFTWARE NOTICES AND INFORMATION');
  });
});

describe('what is built', () => {
  it('names no other host: names of XML, and addresses to read, load nothing', () => {
    const files = [...readdirSync(join(client, 'assets')), '../../server/server.cjs'].filter((name) =>
      /\.(?:js|cjs|css|svg)$/.test(name),
    );
    const named = files.flatMap(
      (file) =>
        read(join('assets', file))
          .toString()
          .match(/(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+/g) ?? [],
    );
    expect([...new Set(named)].filter((host) => !harmless.includes(host))).toEqual([]);
  });

  it('has no text of its sources beside it', () => {
    expect(
      readdirSync(explorerFolder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:map|tsx?)$/.test(name)),
    ).toEqual([]);
  });
});

/** Names of languages, and where the page sends its readers: nothing is loaded from there. */
const harmless: readonly string[] = ['http://www.w3.org', 'https://studio.apollographql.com'];
