import { CsvError, parse } from 'csv-parse/sync';
import { quote } from '../../chart/quote';
import { withoutTextMark } from '../cells/plain-text';
import { UnreadableFile } from '../finding';
import type { BrokenRow, Row, Rows } from '../row';

const separators = [',', ';', '\t', '|'] as const;

const separatorWords: Readonly<Record<string, string>> = { '\t': 'tabs' };

/**
 * The rows of a table, numbered as a spreadsheet shows them: the row of the headings is row 1, blank ones count.
 *
 * @throws {UnreadableFile}
 */
export function rowsOfCsv(text: string): Rows {
  const separator = separatorOf(text);
  const all = cellsOf(text, separator);
  const top = all.findIndex((cells) => !isBlank(cells));
  const columns = (all[top] ?? []).map((heading) => heading.trim());
  refuseRepeated(columns);
  const places = new Map(columns.flatMap((column, place) => (column === '' ? [] : [[column, place] as const])));
  const rows: Row[] = [];
  const broken: BrokenRow[] = [];
  let number = 0;
  for (let index = top + 1; index < all.length; index += 1) {
    const cells = all[index] ?? [];
    if (isBlank(cells)) continue;
    number += 1;
    const place = `row ${String(index + 1)}`;
    const beyond = cells.slice(columns.length).find((cell) => cell.trim() !== '');
    if (beyond === undefined) {
      rows.push(new TableRow(number, place, places, cells));
      continue;
    }
    const problem = `has ${String(cells.length)} cells, the last of them ${quote(cells.at(-1))}; expected ${String(columns.length)}, as many as there are headings. A cell with a ${quote(separator)} in it needs quotes around it.`;
    broken.push({ number, place, value: beyond, problem });
  }
  const format = `CSV with ${separatorWords[separator] ?? quote(separator)} between the cells`;
  return { format, columns: columns.filter((column) => column !== ''), rows, broken };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

class TableRow implements Row {
  readonly above = null;
  readonly number: number;
  readonly place: string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(number: number, place: string, places: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.number = number;
    this.place = place;
    this.#places = places;
    this.#cells = cells;
  }

  value(column: string): unknown {
    return withoutTextMark(this.#cells[this.#places.get(column) ?? -1] ?? '');
  }
}

function cellsOf(text: string, separator: string): string[][] {
  try {
    return parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error.lines === 'number' ? ` at line ${String(error.lines)}` : '';
    throw new UnreadableFile(
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? `a quotation mark that opens a cell is never closed${place}; expected one at the end of that cell, and each one inside it written twice.`
        : `it is no table${place}: ${error.message}.`,
    );
  }
}

/** The one that stands most often in the line of the headings, outside quotes. */
function separatorOf(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const unquoted = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => unquoted.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

function refuseRepeated(columns: readonly string[]): void {
  const met = new Set<string>();
  const repeated = columns.find((column) => column !== '' && met.size === met.add(column).size);
  if (repeated === undefined) return;
  throw new UnreadableFile(`two columns are called ${quote(repeated)}; expected a heading of its own for each.`);
}
