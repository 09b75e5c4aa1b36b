import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';
import bench from '../../bench/beside-peers/package.json';
import { dependencies, devDependencies } from '../../package.json';
import { explorerFolder } from '../support/app';

interface Locked {
  readonly license?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
}

const root = join(__dirname, '..', '..');
const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
const ours: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies };
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Licences under which a part may be passed on with the service, in any setting, for no more than a notice. */
const permissive = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'];

/** Those of tools that are used here and never passed on; Elastic-2.0 is that of the gateway which tests ask through. */
const forTools = [
  ...permissive,
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Elastic-2.0',
  'EPL-2.0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
];

/** Packages that tell their licence where the lockfile does not look. */
const toldElsewhere: Readonly<Record<string, string>> = {
  'node_modules/khroma': 'MIT',
  'node_modules/memorystream': 'MIT',
};

/** Those of fonts, which go with the pages: the licence of most free fonts, which stay free as they are passed on. */
const forFonts = [...permissive, 'OFL-1.1'];

/** Those of pictures, which want their maker named. */
const forPictures = ['CC-BY-4.0'];

describe('what is built into the files for the browser', () => {
  it('has licences that allow to pass it on, and their notices', () => {
    const notices = readFileSync(join(explorerFolder, 'third-party-notices.txt'), 'utf8');
    const licences = [...notices.matchAll(/^## .+ \((.+)\)$/gm)].map(([, licence = '']) => licence);
    expect(licences.length).toBeGreaterThan(80);
    for (const name of ['preact', 'preact-render-to-string', 'd3-zoom', '@fontsource-variable/source-serif-4', 'react'])
      expect(notices).toMatch(new RegExp(`^## ${name} - \\d`, 'm'));
    expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(licences.filter((licence) => !satisfies(licence, [...forFonts, ...forPictures]))).toEqual([]);
  });
});

describe('the packages that the lockfile installs', () => {
  it('have licences that allow what is done with them (if not: choose another package, or add the licence here and say why)', () => {
    const allowed = (path: string, dev: boolean | undefined): string[] => {
      if (path.startsWith('node_modules/@fontsource')) return forFonts;
      return dev ? forTools : permissive;
    };
    const doubtful = installed
      .map(([path, { license, dev }]) => ({ path, license: license ?? toldElsewhere[path], dev }))
      .filter(({ path, license, dev }) => license === undefined || !satisfies(license, allowed(path, dev)));
    expect(doubtful.map(({ path, license }) => `${path}: ${license ?? 'no licence'}`)).toEqual([]);
  });

  it('come from whatever registry the machine is set to: no address is locked (if not: run `npm install --package-lock-only`)', () => {
    expect(installed.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([path]) => path)).toEqual(
      [],
    );
    expect(lockfile).not.toMatch(/localhost|127\.0\.0\.1|file:/);
  });

  it('are each pinned to one version in package.json', () => {
    const { dependencies, devDependencies } = packages[''] as Record<string, Record<string, string>>;
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });
});

describe('the packages of the servers that the bench runs beside ours', () => {
  it('are of the versions that ours has, where ours has them: of GraphQL, Apollo Server and the types of Node above all', () => {
    const { dependencies, overrides } = bench;
    const shared = Object.entries({ ...dependencies, ...overrides }).filter(([name]) => name in ours);
    expect(shared.length).toBeGreaterThan(5);
    expect(Object.fromEntries(shared)).toEqual(Object.fromEntries(shared.map(([name]) => [name, ours[name]])));
  });
});
