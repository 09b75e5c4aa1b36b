import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compare } from '../src/chart/compare-text';
import type { Defect } from './defect';
import type { ChartText } from './load-chart';

/** The folders of a directory that hold charts; the directory itself, when files of one lie in it. */
export function chartFolders(directory: string): string[] {
  const entries = readdirSync(directory).filter((name) => !name.startsWith('.'));
  if (entries.some((name) => isChartFile(join(directory, name)))) return [directory];
  return entries.map((name) => join(directory, name)).filter((path) => isFolder(path) && chartFiles(path).length > 0);
}

/** The files of a chart folder, and a defect for each that cannot be read as text. */
export function readTexts(folder: string): { texts: ChartText[]; defects: Defect[] } {
  const read = chartFiles(folder).map((path): ChartText | Defect => {
    const name = shown(path);
    try {
      const bytes = readFileSync(path);
      if (isUtf8(bytes)) return { name, text: bytes.toString('utf8') };
      const message = 'is not a text in UTF-8 from here on; expected a file that is saved as UTF-8.';
      return { file: name, line: firstWrongLine(bytes), column: 1, message };
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      return { file: name, message: `cannot be read (${reason}); expected a file that whoever runs this may read.` };
    }
  });
  return {
    texts: read.flatMap((one) => ('text' in one ? [one] : [])),
    defects: read.flatMap((one) => ('text' in one ? [] : [one])),
  };
}

/** A path as a person who started the process would write it. */
export function shown(path: string): string {
  return relative(process.cwd(), resolve(path)) || '.';
}

function firstWrongLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/** Hidden files are left by editors and file managers; links are followed one by one, not into folders. */
function chartFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(^|[\\/])\./.test(name))
    .map((name) => join(folder, name))
    .filter(isChartFile)
    .sort(compare);
}

export function isChartFile(path: string): boolean {
  return /\.(ya?ml|jsonl)$/i.test(path) && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What tells of each file of a directory of charts whether it is still the same, without reading it. */
export function stampsOf(directory: string): readonly string[] {
  try {
    return chartFolders(directory)
      .flatMap(chartFiles)
      .map((path) => {
        const { ino, size, mtimeMs, ctimeMs } = statSync(path);
        return [path, ino, size, mtimeMs, ctimeMs].join(' ');
      });
  } catch (error) {
    return [String(error)];
  }
}
