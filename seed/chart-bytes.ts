import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Steps } from '../src/chart/steps';
import type { Defect } from './defect';
import type { ChartText } from './load-chart';

/** A file of a chart, as it was stored. */
export interface ChartFile {
  /** Relative to where the charts lie. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A chart as it was stored: what can be handed from thread to thread without a copy. */
export interface StoredChart {
  /** Where it lies, as people are told. */
  readonly name: string;
  readonly files: readonly ChartFile[];
}

/** So many bytes are digested in one step. */
const pieceLength = 1 << 20;

/** The texts of files, and a defect for each that is no text. */
export function decode(files: readonly ChartFile[]): { texts: ChartText[]; defects: Defect[] } {
  const texts: ChartText[] = [];
  const defects: Defect[] = [];
  for (const { name, bytes } of files) {
    const message = 'is not a text in UTF-8 from here on; expected a file that is saved as UTF-8.';
    if (isUtf8(bytes)) texts.push(textOf(name, bytes));
    else defects.push({ file: name, line: firstWrongLine(bytes), column: 1, message });
  }
  return { texts, defects };
}

/** What texts were made from: a large one is hardly ever wanted in one piece. */
const stored = new WeakMap<ChartText, Uint8Array>();

function textOf(name: string, bytes: Uint8Array): ChartText {
  const text = {
    name,
    get text() {
      return decoded(bytes);
    },
  };
  stored.set(text, bytes);
  return text;
}

/** The text in UTF-8. */
export function bytesOf(text: ChartText): Uint8Array {
  return stored.get(text) ?? Buffer.from(text.text);
}

/** The text that bytes in UTF-8 are. */
export function decoded({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

function firstWrongLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

/** What `digestOf` gives for their texts. */
export function* digestOfFiles(files: readonly ChartFile[]): Steps<string> {
  const hash = createHash('sha256');
  for (const { bytes } of files) {
    for (let start = 0; start < bytes.length; start += pieceLength) {
      hash.update(bytes.subarray(start, start + pieceLength));
      yield;
    }
    hash.update('\0');
  }
  return hash.digest('hex');
}
