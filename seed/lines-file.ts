import { oneOf } from './format/expectation';
import { decoded } from './chart-bytes';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import type { Defect } from './defect';
import type { Path, WrittenFile } from './written-file';

/** So many lines are checked at a time: what was read of them need not stay until all others are. */
const linesAtATime = 1000;

const sections = ['sources', 'laws', 'units', 'events', 'synonyms'];

export function isLinesFile(name: string): boolean {
  return /\.jsonl$/i.test(name);
}

/** The section that the lines of a file of this name are records of; undefined where the name tells none. */
export function sectionOfLines(name: string): string | undefined {
  const written = beginningOf(name);
  return sections.find((one) => one === written);
}

function beginningOf(name: string): string {
  return /([a-z]*)[^/\\]*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * A file of JSON Lines, which is how a chart of very many units is written: a record of a section a line, the section
 * being told by how the name of the file begins (`units.jsonl`, `units-north.jsonl`).
 */
export function* linesFiles(name: string, bytes: Uint8Array): Generator<WrittenFile> {
  const section = sectionOfLines(name);
  if (section === undefined) {
    const expected = `a name that begins with ${oneOf(sections)}, which is what its lines are`;
    const message = `is called ${quote(name.split(/[/\\]/).at(-1))}; expected ${expected}.${didYouMean(beginningOf(name), sections)}`;
    yield new SomeLines(name, 'units', { bytes: bytes.subarray(0, 0), before: 0 }, [{ file: name, message }]);
    return;
  }
  let before = 0;
  for (let start = 0; start < bytes.length; before += linesAtATime) {
    const end = endOfLines(bytes, start);
    yield new SomeLines(name, section, { bytes: bytes.subarray(start, end), before });
    start = end;
  }
  lastRead = null;
}

/** Where the lines end that are checked together. */
function endOfLines(bytes: Uint8Array, start: number): number {
  let end = start;
  for (let line = 0; line < linesAtATime; line += 1) {
    const newline = bytes.indexOf(0x0a, end);
    if (newline < 0) return bytes.length;
    end = newline + 1;
  }
  return end;
}

/** As they are stored, and how many stand before them: of a large chart, the text of few lines at a time is in memory. */
interface StoredLines {
  readonly bytes: Uint8Array;
  readonly before: number;
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** For all files together: the content of the lines that are being checked; that of all others is read again should it be asked for. */
let lastRead: { readonly file: WrittenFile; readonly content: unknown } | null = null;

class SomeLines implements WrittenFile {
  readonly name: string;
  readonly syntaxDefects: readonly Defect[];
  readonly isReadable: boolean;
  readonly #section: string;
  readonly #stored: StoredLines;

  constructor(name: string, section: string, stored: StoredLines, defects: readonly Defect[] = []) {
    this.name = name;
    this.#section = section;
    this.#stored = stored;
    const records: unknown[] = [];
    const found = [...defects];
    for (const { number, text } of this.#lines()) {
      const record = parseLine(text);
      if (record === undefined) found.push(this.#syntaxDefect(number, text));
      else records.push(record);
    }
    this.syntaxDefects = found;
    this.isReadable = found.length === 0;
    lastRead = { file: this, content: { [section]: records } };
  }

  get content(): unknown {
    if (lastRead?.file === this) return lastRead.content;
    const records = this.#lines()
      .map(({ text }) => parseLine(text))
      .filter((record) => record !== undefined);
    lastRead = { file: this, content: { [this.#section]: records } };
    return lastRead.content;
  }

  defect([, place]: Path, message: string): Defect {
    const readable = this.#lines().filter(({ text }) => this.isReadable || parseLine(text) !== undefined);
    const line = readable[Number(place ?? 0)]?.number ?? 1;
    return { file: this.name, line, column: 1, message };
  }

  defectAtKey(path: Path, _key: string, message: string): Defect {
    return this.defect(path, message);
  }

  /** Without those that are blank. */
  #lines(): Line[] {
    const { bytes, before } = this.#stored;
    return decoded(bytes)
      .split('\n')
      .map((text, index) => ({ number: before + index + 1, text }))
      .filter(({ text }) => text.trim() !== '');
  }

  #syntaxDefect(line: number, text: string): Defect {
    const message = `${quote(text)} is not JSON; expected one record of the section "${this.#section}", whole in its line.`;
    return { file: this.name, line, column: 1, message };
  }
}

/** Undefined for what is no JSON. */
function parseLine(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
