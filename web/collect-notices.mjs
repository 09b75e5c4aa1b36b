// After the builds: the notices of all that is built into their files, as one file that is passed on with them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = join(root, 'dist', 'web');
const lists = ['client', 'server', 'graphiql'].map((part) => join(built, part, 'licences.md'));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const fonts = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource'));

const notices = new Map();
for (const list of lists) {
  for (const notice of readFileSync(list, 'utf8')
    .split(/^(?=## )/m)
    .slice(1)) {
    const [heading] = notice.split('\n', 1);
    notices.set(heading, notice.trim());
  }
  rmSync(list);
}
for (const font of fonts) {
  const folder = join(root, 'node_modules', font);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const heading = `## ${name} - ${version} (${license})`;
  notices.set(heading, `${heading}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}`);
}
const title = '# What is built into the pages of AgencyGraph, and under which licences';
writeFileSync(join(built, 'third-party-notices.txt'), `${[title, ...notices.values()].join('\n\n')}\n`);
