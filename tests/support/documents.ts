import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What people read, by its path from the root. */
export const documents: readonly string[] = [root, join(root, 'docs')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === root ? name : `docs/${name}`)),
);

export const readDocument = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What stands between fences with that word. */
export function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) =>
    block.trim(),
  );
}

/** The commands of a text, a line each. */
export const commandsOf = (text: string): string[] => blocksOf(text, 'sh').flatMap((block) => block.split('\n'));

export interface DocumentSection {
  readonly heading: string;
  readonly text: string;
}

/** What stands under each heading of that level, without what stands under the next. */
export function sectionsOf(text: string, level: number): DocumentSection[] {
  return text
    .split(/^(?=#{1,6} )/m)
    .filter((part) => part.startsWith(`${'#'.repeat(level)} `))
    .map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return { heading: heading.slice(level + 1), text: lines.join('\n') };
    });
}
