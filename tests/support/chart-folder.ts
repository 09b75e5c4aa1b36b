import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A small chart as one file; what it says is its title. */
export function chartText(slug: string, title = 'First'): string {
  return `chart:
  format: 1
  slug: ${slug}
  title: ${title}
  description: A sample.
  limits: For tests.
  subject: top
sources:
  - {slug: book, title: Book, kind: general, passages: [{id: S1, gist: It is said.}]}
units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
`;
}

/** A folder of charts that a test writes. */
export interface ChartFolder {
  readonly path: string;
  /** The path of something in it. */
  readonly at: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: () => void;
}

export function makeChartFolder(files: Readonly<Record<string, string>> = {}): ChartFolder {
  // What holds it may be written too, so that it can be renamed.
  const home = mkdtempSync(join(tmpdir(), 'followed-'));
  const path = join(home, 'charts');
  const at = (name: string): string => join(path, name);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    at,
    write,
    remove: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
