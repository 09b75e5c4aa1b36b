import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { chartsOf, shippedFolder } from '../support/charts';
import { stampedChangelog, stampedCitation, stampedImage } from './stamped';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Work {
  readonly type?: string;
  readonly title?: string;
  readonly authors?: readonly { readonly name?: string; readonly 'family-names'?: string }[];
  readonly version?: string;
  readonly 'date-released'?: string;
  readonly license?: string;
}
type Citation = Work & { 'cff-version'?: string; message?: string; references?: readonly Work[] };

const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string };
const citation = parse(read('CITATION.cff')) as Citation;
const releases = [...read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})$/gm)].map(
  ([, release, date]) => ({ version: release, date }),
);

describe('a release', () => {
  it('is the same in package.json, the lockfile, the changelog, the citation and the deployment', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
    const [newest] = releases;
    expect(packages['']?.version).toBe(version);
    expect(newest?.version).toBe(version);
    expect(read('deploy/kubernetes/service/deployment.yaml')).toContain(`image: agencygraph:${version}\n`);
    for (const work of [citation, ...(citation.references ?? [])]) {
      expect([work.title, work.version, work['date-released']]).toEqual([work.title, version, newest?.date]);
    }
  });

  it('gets its number and its day everywhere by `npm version`', () => {
    const release = { version: '1.20.0', day: '2027-03-01' };
    expect(stampedChangelog('# Changelog\n\n## Unreleased\n\n### Fixed\n\n- A slip.\n', release)).toBe(
      '# Changelog\n\n## Unreleased\n\n## 1.20.0 - 2027-03-01\n\n### Fixed\n\n- A slip.\n',
    );
    const { references = [], ...software } = parse(stampedCitation(read('CITATION.cff'), release)) as Citation;
    const stamps = [software, ...references].map((work) => [work.version, work['date-released']]);
    expect(stamps).toEqual(stamps.map(() => ['1.20.0', '2027-03-01']));
    expect(stampedImage('- image: agencygraph:1.0.0\n  ports:\n', release)).toBe(
      '- image: agencygraph:1.20.0\n  ports:\n',
    );
    expect(software['cff-version']).toBe(citation['cff-version']);
  });
});

describe('CHANGELOG.md', () => {
  it('has each version once, the newest first', () => {
    const order = releases.map((release) =>
      (release.version ?? '')
        .split('.')
        .map((part) => part.padStart(6, '0'))
        .join(),
    );
    expect(releases.length).toBeGreaterThan(0);
    expect(order).toEqual([...new Set(order)].sort().reverse());
    expect(releases.map(({ date }) => date)).toEqual(
      releases
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });

  it('has no headings but versions and kinds of changes', () => {
    const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const headings = [...read('CHANGELOG.md').matchAll(/^(#+) (.*)$/gm)].map(
      ([, marks = '', text = '']) => marks + text,
    );
    const others = headings.filter((heading) => !/^##(\d+\.\d+\.\d+ - \d{4}-\d{2}-\d{2}|Unreleased)$/.test(heading));
    expect(others.filter((heading) => !kinds.some((kind) => heading === `###${kind}`))).toEqual(['#Changelog']);
  });
});

describe('CITATION.cff', () => {
  it('has what version 1.2.0 of the format requires', () => {
    const { title, message, type } = citation;
    expect([citation['cff-version'], type]).toEqual(['1.2.0', 'software']);
    expect([title, message].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    for (const work of [citation, ...(citation.references ?? [])]) {
      expect(work.authors?.length).toBeGreaterThan(0);
      expect(work.authors?.filter((author) => !(author.name ?? author['family-names']))).toEqual([]);
    }
  });

  it('names the licence of the software, and each chart as data with its own', () => {
    expect(citation.license).toBe(license);
    expect(citation.references?.map(({ type, title, license: terms }) => [type, title, terms])).toEqual(
      chartsOf(shippedFolder).all.map(({ header }) => ['data', header.title, 'CC0-1.0']),
    );
  });
});
