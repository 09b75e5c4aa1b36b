import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import type { DownloadForm } from '../pages/download';
import type { RenderedPage } from '../pages/explorer-page';
import type { PageFiles } from '../pages/page-document';
import type { Question } from '../reference/question';

/** The explorer as it was built: what makes its pages, and the files that they need. */
export interface Explorer {
  readonly renderPage: (
    address: string,
    answer: (
      query: string,
      variables: Readonly<Record<string, unknown>>,
      languages: string,
    ) => Promise<ExecutionResult>,
    service: { readonly base: string; readonly downloadForms: readonly DownloadForm[] },
  ) => Promise<RenderedPage>;
  /** The questions of the folder `operations/`, as they were when it was built. */
  readonly questions: readonly Question[];
  readonly files: PageFiles;
  /** The folder of the files, whose names change with what is in them. */
  readonly assets: string;
  /** The text of its style. */
  readonly style: () => string;
  /** Another text for every build that differs, be it in a style alone. */
  readonly build: string;
}

interface ManifestEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** The two faces of the text, in the letters of most European languages. */
const usedAtOnce = /source-(sans-3|serif-4)-latin-wght-normal/;

/**
 * @param base what the addresses of its files begin with
 * @throws when it has not been built
 */
export function loadExplorer(folder: string, base: string): Explorer {
  const path = join(folder, 'client', 'manifest.json');
  if (!existsSync(path)) throw new Error(`The explorer is not built: there is no ${path}. Run \`npm run build\`.`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, ManifestEntry>>;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error(`${path} names no script to begin with.`);
  const renderer = join(folder, 'server', 'server.cjs');
  const built = createRequire(path)(renderer) as Pick<Explorer, 'renderPage' | 'questions'>;
  const { file, css = [], assets = [] } = entry;
  const addressOf = (name: string): string => `${base}/${name}`;
  return {
    renderPage: built.renderPage,
    questions: built.questions,
    files: {
      icon: addressOf('assets/icon.svg'),
      script: addressOf(file),
      styles: css.map(addressOf),
      fonts: assets.filter((name) => usedAtOnce.test(name)).map(addressOf),
    },
    assets: join(folder, 'client', 'assets'),
    style: () => css.map((name) => readFileSync(join(folder, 'client', name), 'utf8')).join('\n'),
    build: createHash('sha256').update(readFileSync(path)).update(readFileSync(renderer)).digest('hex'),
  };
}
