import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const packages = join(import.meta.dirname, '..', 'node_modules');
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** What the packages do not say by a licence of their own. */
const saidElsewhere = (): string => `
## What is in monaco-editor

${readFileSync(join(packages, 'monaco-editor', 'ThirdPartyNotices.txt'), 'utf8').trim()}

## Codicons, the icons of monaco-editor (CC-BY-4.0)

Copyright (c) Microsoft Corporation, https://github.com/microsoft/vscode-codicons,
https://creativecommons.org/licenses/by/4.0/
`;

/** Vite's list of notices leaves out what is built into workers alone: one plugin collects it there, one adds it here. */
export function furtherNotices(fileName: string): { readonly ofWorkers: Plugin; readonly ofPage: Plugin } {
  const folders = new Set<string>();
  return {
    ofWorkers: {
      name: 'collect-notices',
      generateBundle(_options, bundle) {
        for (const part of Object.values(bundle)) {
          for (const id of part.type === 'chunk' ? part.moduleIds : []) {
            const folder = packageFolder.exec(id)?.[0];
            if (folder !== undefined) folders.add(folder);
          }
        }
      },
    },
    ofPage: {
      name: 'add-notices',
      writeBundle({ dir = '' }) {
        const path = join(dir, fileName);
        const listed = readFileSync(path, 'utf8');
        const further = [...folders].map(notice).filter(({ heading }) => !listed.includes(`\n${heading}\n`));
        appendFileSync(
          path,
          further.map(({ heading, text }) => `\n${heading}\n\n${text}\n`).join('') + saidElsewhere(),
        );
      },
    },
  };
}

/** In the form of Vite's list. */
function notice(folder: string): { readonly heading: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  return {
    heading: `## ${name} - ${version} (${license})`,
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  };
}
