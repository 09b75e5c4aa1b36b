import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { compare } from '../src/chart/compare-text';
import { decode } from './chart-bytes';
import type { ChartFile } from './chart-bytes';
import type { Defect } from './defect';
import type { ChartText } from './load-chart';

/** The folders of a directory that hold charts; the directory itself, when files of one lie in it. */
export function chartFolders(directory: string): string[] {
  const entries = readdirSync(directory).filter(isVisible);
  if (entries.some((name) => isChartFile(join(directory, name)))) return [directory];
  return entries.map((name) => join(directory, name)).filter((path) => isFolder(path) && chartFiles(path).length > 0);
}

/** The files of a chart folder, and a defect for each that cannot be read as text. */
export function readTexts(folder: string): { texts: ChartText[]; defects: Defect[] } {
  const files: ChartFile[] = [];
  const unread: Defect[] = [];
  for (const path of chartFiles(folder)) {
    try {
      files.push({ name: shown(path), bytes: readFileSync(path) });
    } catch (error) {
      unread.push(whyUnread(path, error));
    }
  }
  const { texts, defects } = decode(files);
  return { texts, defects: [...unread, ...defects] };
}

/** The files of a chart folder, and a defect for each that cannot be read; whoever else has work does it in between. */
export async function readFiles(folder: string): Promise<{ files: ChartFile[]; defects: Defect[] }> {
  const files: ChartFile[] = [];
  const defects: Defect[] = [];
  for (const path of chartFiles(folder)) {
    try {
      files.push({ name: shown(path), bytes: await readFile(path) });
    } catch (error) {
      defects.push(whyUnread(path, error));
    }
  }
  return { files, defects };
}

/** When a file of a chart folder was last written. */
export function lastWritten(folder: string): Date {
  return new Date(Math.max(0, ...chartFiles(folder).map((path) => statSync(path).mtimeMs)));
}

function whyUnread(path: string, error: unknown): Defect {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return {
    file: shown(path),
    message: `cannot be read (${reason}); expected a file that whoever runs this may read.`,
  };
}

/** A path as a person who started the process would write it. */
export function shown(path: string): string {
  return relative(process.cwd(), resolve(path)) || '.';
}

/** Links are followed one by one, not into folders. */
function chartFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isVisible)
    .map((name) => join(folder, name))
    .filter(isChartFile)
    .sort(compare);
}

export function isChartFile(path: string): boolean {
  return isNamedAsOne(path) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function isNamedAsOne(path: string): boolean {
  return /\.(ya?ml|jsonl)$/i.test(path);
}

/** Hidden files are left by editors and file managers. */
function isVisible(name: string): boolean {
  return !/(^|[\\/])\./.test(name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * What tells of each file in the folders of a directory whether it is still the same, without reading it. Whoever else has
 * work does it in between.
 */
export async function stampsOf(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory).catch(() => []);
  const names = await Promise.all(
    entries.filter(isVisible).map(async (entry) => {
      const below = await readdir(join(directory, entry), { recursive: true }).catch(() => null);
      return below?.map((name) => join(entry, name)) ?? [entry];
    }),
  );
  const files = names.flat().filter((name) => isVisible(name) && isNamedAsOne(name));
  return Promise.all(
    files.sort(compare).map(async (name) => {
      const found = await stat(join(directory, name)).catch(() => null);
      return [name, found?.ino, found?.size, found?.mtimeMs, found?.ctimeMs].join(' ');
    }),
  );
}
