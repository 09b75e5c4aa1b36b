import { CsvError, parse } from 'csv-parse/sync';
import { quote } from '../../chart/quote';
import { withoutTextMark } from '../cells/plain-text';
import { UnreadableFile } from '../finding';
import type { BrokenRow, Row, Rows } from '../row';
import { plainName, usualNames } from '../terms';

const separators = [',', ';', '\t', '|'] as const;

const separatorWords: Readonly<Record<string, string>> = { '\t': 'tabs' };

/**
 * The rows of a table, numbered as a spreadsheet shows them, blank ones counted. What stands above the headings, such as
 * a title in a cell of its own, is not read, and that is told.
 *
 * @throws {UnreadableFile}
 */
export function rowsOfCsv(text: string): Rows {
  const said = /^sep=(.)\n/.exec(text)?.[1];
  const separator = said ?? separatorOf(text);
  const all = cellsOf(text, separator);
  const first = said === undefined ? 0 : 1;
  const top = rowOfHeadings(all, first);
  const columns = headingsOf(all, top);
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
  const above = all.slice(first, top).some((cells) => !isBlank(cells)) ? top : 0;
  const format = `CSV with ${separatorWords[separator] ?? quote(separator)} between the cells`;
  return { format, columns: columns.filter((column) => column !== ''), rows, broken, above };
}

/** The first row that is not blank; but a single cell above a row of several is a title, unless it is a heading. */
function rowOfHeadings(all: readonly (readonly string[])[], first: number): number {
  const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');
  const top = all.findIndex((cells, index) => index >= first && !isBlank(cells));
  const [only, ...others] = filled(all[top] ?? []);
  const names: readonly string[] = usualNames.name;
  if (only === undefined || others.length > 0 || names.includes(plainName(only))) return top;
  const several = all.findIndex((cells, index) => index > top && filled(cells).length > 1);
  return several < 0 ? top : several;
}

/** A column without a heading in which something stands is called by its place, so that it is told. */
function headingsOf(all: readonly (readonly string[])[], top: number): string[] {
  const headings = (all[top] ?? []).map((heading) => heading.trim());
  const isUsed = (place: number): boolean =>
    all.some((cells, index) => index > top && (cells[place] ?? '').trim() !== '');
  return headings.map((heading, place) =>
    heading === '' && isUsed(place) ? `column ${String(place + 1)} (without a heading)` : heading,
  );
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
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error.lines === 'number' ? ` at line ${String(error.lines)}` : '';
    const quoting = 'expected quotes around a whole cell, and each quotation mark inside it written twice';
    switch (error.code) {
      case 'CSV_QUOTE_NOT_CLOSED':
        throw new UnreadableFile(
          `the quotation mark that opens a cell at line ${String(lineOfOpenQuote(text))} is never closed; ${quoting}.`,
        );
      case 'CSV_INVALID_CLOSING_QUOTE':
      case 'INVALID_OPENING_QUOTE':
      case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
        throw new UnreadableFile(`a quotation mark${place} stands inside a cell; ${quoting}.`);
      default:
        throw new UnreadableFile(`it is no table${place}: ${error.message}.`);
    }
  }
}

/** Every second quotation mark opens something: that of the last odd one is open at the end. */
function lineOfOpenQuote(text: string): number {
  let [line, opened, isOpen] = [1, 1, false];
  for (const [mark] of text.matchAll(/["\n]/g)) {
    if (mark === '\n') line += 1;
    else {
      isOpen = !isOpen;
      if (isOpen) opened = line;
    }
  }
  return opened;
}

/** So many lines are looked at to find what parts the cells: above the headings there may be others. */
const linesLookedAt = 20;

/** The one that stands in most of the first lines, outside quotes; of several, the one that stands there most often. */
function separatorOf(text: string): string {
  const lines = text.split('\n', linesLookedAt).map((line) => line.replace(/"[^"]*"/g, ''));
  const standing = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    return { separator, lines: counts.filter((count) => count > 0).length, most: Math.max(...counts) };
  });
  standing.sort((one, other) => other.lines - one.lines || other.most - one.most);
  return standing[0]?.separator ?? ',';
}

function refuseRepeated(columns: readonly string[]): void {
  const met = new Set<string>();
  const repeated = columns.find((column) => column !== '' && met.size === met.add(column).size);
  if (repeated === undefined) return;
  throw new UnreadableFile(`two columns are called ${quote(repeated)}; expected a heading of its own for each.`);
}
