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
    const what = reason.replace(/(?: in JSON)? at position \d.*/s, '').replace(/[\s\p{Cc}]+/gu, ' ');
    throw new UnreadableFile(`it is no JSON${whereIn(text, reason)}: ${what}.`);
  }
}

/** Where reading came to an end; empty where the reason does not tell. */
function whereIn(text: string, reason: string): string {
  const position = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(reason)?.[1];
  if (position === undefined && !reason.startsWith('Unexpected end')) return '';
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return ` from line ${String(before.length)}, column ${String((before.at(-1)?.length ?? 0) + 1)} on`;
}

function parseYaml(text: string): unknown {
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UnreadableFile(`it is no YAML: ${reason.replace(/:$/, '')}.`);
  }
  if (isInItself(content)) {
    throw new UnreadableFile('a record of it stands in itself, by a reference (*); expected one that comes to an end.');
  }
  return content;
}

function isInItself(content: unknown): boolean {
  try {
    JSON.stringify(content);
    return false;
  } catch {
    return true;
  }
}
