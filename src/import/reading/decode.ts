import { quote } from '../../chart/quote';
import { UnfitOption, UnreadableFile } from '../finding';

/** The text of a file, and the encoding that it was found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads bytes as text: in the encoding that is said, else in the one that a mark at the beginning tells, else in UTF-8.
 * Line ends of any system become those of Unix.
 *
 * @throws {UnreadableFile} when it is not a text in that encoding; what it is, is never guessed
 * @throws {UnfitOption} when there is no encoding of that name
 */
export function decode(bytes: Uint8Array, encoding: string | undefined): Decoded {
  refuseWorkbooks(bytes);
  if (bytes.length === 0) throw new UnreadableFile('it is empty; expected a table or records.');
  const used = encoding ?? markedEncoding(bytes) ?? 'utf-8';
  const text = decoderOf(used).decode(bytes);
  if (text === null) throw new UnreadableFile(wrongEncoding(bytes, used, encoding !== undefined));
  if (text.includes('\0')) {
    throw new UnreadableFile(
      'it holds bytes that no text has (zeros); expected a text. If it is in UTF-16, say so: --encoding utf-16le.',
    );
  }
  return { text: text.replace(/\r\n?/g, '\n'), encoding: used };
}

interface Decoder {
  /** Null when it is not a text in that encoding. */
  readonly decode: (bytes: Uint8Array) => string | null;
}

function decoderOf(encoding: string): Decoder {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new UnfitOption(
      `--encoding is ${quote(encoding)}; expected the name of an encoding, such as utf-8, windows-1252 or utf-16le.`,
    );
  }
  return {
    decode: (bytes) => {
      try {
        return decoder.decode(bytes);
      } catch {
        return null;
      }
    },
  };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
}

function refuseWorkbooks(bytes: Uint8Array): void {
  const isWorkbook = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
  if (!isWorkbook) return;
  throw new UnreadableFile(
    'it is a workbook or another packed file; expected a text. In the spreadsheet, save the sheet as "CSV UTF-8" and import that.',
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

const lineEnds: readonly (number | undefined)[] = [0x0a, 0x0d];

/** Names the first line that is wrong, as it would read in the encoding that such files most often are in. */
function wrongEncoding(bytes: Uint8Array, encoding: string, isSaid: boolean): string {
  const { decode: decodeLine } = decoderOf(encoding);
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end += 1) {
    if (end < bytes.length && !lineEnds.includes(bytes[end])) continue;
    const written = bytes.subarray(start, end);
    if (decodeLine(written) === null) {
      const shown = quote(new TextDecoder('windows-1252').decode(written));
      return isSaid
        ? `line ${String(line)} is no text in ${encoding}; expected another --encoding, or none.`
        : `it is not in UTF-8 from line ${String(line)} on. Save it as UTF-8 ("CSV UTF-8" in a spreadsheet); or, if ${shown} is how the line should read, import it with --encoding windows-1252.`;
    }
    if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) end += 1;
    start = end + 1;
    line += 1;
  }
  return `it is no text in ${encoding}.`;
}
