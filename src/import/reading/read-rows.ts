import { parse } from 'yaml';
import { UnreadableFile } from '../finding';
import type { Rows } from '../row';
import { rowsOfCsv } from './rows-of-csv';
import { rowsOfJson, rowsOfJsonLines } from './rows-of-json';

/**
 * The records of a foreign file. Its name tells its format; where it tells none, its first character does.
 *
 * @throws {UnreadableFile}
 */
export function readRows(name: string, text: string): Rows {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (ending) {
    case 'jsonl':
    case 'ndjson':
      return rowsOfJsonLines(text);
    case 'json':
      return rowsOfJson(parseJson(text), 'JSON');
    case 'yaml':
    case 'yml':
      return rowsOfJson(parseYaml(text), 'YAML');
    case 'csv':
    case 'tsv':
      return rowsOfCsv(text);
    default:
      return /^\s*[[{]/.test(text) ? rowsOfJson(parseJson(text), 'JSON') : rowsOfCsv(text);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const line = `line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)}`;
    throw new UnreadableFile(
      `it is no JSON from ${line} on: ${reason.replace(/ in JSON at position.*| \(line.*/, '')}.`,
    );
  }
}

function parseYaml(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UnreadableFile(`it is no YAML: ${reason.replace(/:$/, '')}.`);
  }
}
