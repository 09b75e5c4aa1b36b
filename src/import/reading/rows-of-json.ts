import { quote } from '../../chart/quote';
import { UnreadableFile } from '../finding';
import { isObject } from '../json-object';
import type { JsonObject } from '../json-object';
import type { BrokenRow, Row, Rows } from '../row';
import { plainName, usualListsBelow, usualNames } from '../terms';

/** A record to be read, with where it stands and what it stands in. */
interface Waiting {
  readonly record: unknown;
  readonly place: string;
  readonly above: Row | null;
}

/**
 * The records of JSON: of a list, flat or standing in one another; of the list in an object, such as the
 * `organizations` of Popolo; or of one object that holds all others.
 *
 * @param format what the text was written in
 * @throws {UnreadableFile}
 */
export function rowsOfJson(content: unknown, format: string): Rows {
  if (Array.isArray(content)) return collect(listed(content, '$', null), format);
  if (!isObject(content)) {
    throw new UnreadableFile(
      `it holds ${content === null ? 'nothing' : quote(content)}; expected a list of records, or an object that holds one.`,
    );
  }
  const { organizations, agencygraph } = content;
  if (Array.isArray(organizations)) {
    const rows = collect(listed(organizations, '$.organizations', null), `Popolo ${format}`);
    const subject = isObject(agencygraph) ? agencygraph.subject : undefined;
    return typeof subject === 'string' ? { ...rows, subject } : rows;
  }
  if (isUnit(content)) return collect([{ record: content, place: '$', above: null }], format);
  const lists = Object.entries(content).filter(([, value]) => Array.isArray(value) && value.some(isObject));
  const [only, ...others] = lists;
  if (only && others.length === 0) return collect(listed(only[1] as unknown[], `$.${only[0]}`, null), format);
  const found = lists.map(([key]) => quote(key)).join(', ');
  throw new UnreadableFile(
    `it is an object with ${found ? `the lists ${found}` : 'no list of records in it'}; expected one list of records.`,
  );
}

/** The records of lines of JSON, one a line. */
export function rowsOfJsonLines(text: string): Rows {
  const lines = text.split('\n').map((line, index) => ({ line, place: `line ${String(index + 1)}` }));
  const written = lines.filter(({ line }) => line.trim() !== '');
  return collect(
    written.map(({ line, place }) => ({ record: lineRecord(line), place, above: null })),
    'JSON Lines',
  );
}

/** What is no JSON is a text, which no record is. */
function lineRecord(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return line;
  }
}

class JsonRow implements Row {
  readonly number: number;
  readonly place: string;
  readonly above: Row | null;
  readonly #record: JsonObject;

  constructor(number: number, place: string, above: Row | null, record: JsonObject) {
    this.number = number;
    this.place = place;
    this.above = above;
    this.#record = record;
  }

  value(column: string): unknown {
    return Object.hasOwn(this.#record, column) ? this.#record[column] : undefined;
  }
}

/** In characters. A record that stands deeper is told by its number: the ways to very deep ones would fill the memory. */
const longestPlace = 200;

/** Each record is followed by those that stand in it, however deep. */
function collect(records: readonly Waiting[], format: string): Rows {
  const rows: Row[] = [];
  const broken: BrokenRow[] = [];
  const columns = new Set<string>();
  const waiting = [...records].reverse();
  for (let next = waiting.pop(), number = 1; next; next = waiting.pop(), number += 1) {
    const { record, above } = next;
    const place = next.place.length > longestPlace ? `record ${String(number)}` : next.place;
    if (!isObject(record)) {
      const problem = `is ${quote(record)}; expected a record in braces, with a name.`;
      broken.push({ number, place, value: Array.isArray(record) ? 'a list' : String(record), problem });
      continue;
    }
    const row = new JsonRow(number, place, above, record);
    rows.push(row);
    for (const [key, value] of Object.entries(record)) {
      if (!isListBelow(key, value)) columns.add(key);
      else for (const below of listed(value, `${place}.${key}`, row).reverse()) waiting.push(below);
    }
  }
  return { format, columns: [...columns], rows, broken };
}

function listed(list: readonly unknown[], path: string, above: Row | null): Waiting[] {
  return list.map((record, index) => ({ record, place: `${path}[${String(index)}]`, above }));
}

/** A list of names or ids under such a key is no list of records. */
function isListBelow(key: string, value: unknown): value is unknown[] {
  return Array.isArray(value) && usualListsBelow.includes(plainName(key)) && value.some(isObject);
}

function isUnit(content: JsonObject): boolean {
  const names: readonly string[] = usualNames.name;
  return Object.entries(content).some(([key, value]) => names.includes(plainName(key)) && typeof value === 'string');
}
