import { effectiveDay, parseUncertainDate } from '../../chart/dates';
import { responsibilityKinds } from '../../chart/vocabulary';
import type { ResponsibilityKind } from '../../chart/vocabulary';
import type { Columns } from '../columns';
import type { Draft, DraftDuty, DraftName, Reference } from '../draft';
import type { Findings } from '../findings';
import type { ImportOptions } from '../import-options';
import { isObject } from '../json-object';
import type { JsonObject } from '../json-object';
import type { Row } from '../row';
import { plainName } from '../terms';
import type { Term } from '../terms';
import { listInCell } from './list-in-cell';
import { isNothing } from './nothing';
import { plainText } from './plain-text';
import { readDate } from './read-date';

const endedWords =
  /^(inactive|dissolved|closed|abolished|ended|defunct|terminated|disbanded|no longer exists|historical?)$/i;
const livingWords = /^(active|open|live|current|existing|operational|exempt|joining|transitioning)$/i;

/** Of responsibilities in one another: deeper ones nobody has, and they could be read only so far. */
const mostLevels = 50;

/** Reads what a row has of a term, in whatever shape, and tells what is not as it should be. */
export class CellReader {
  readonly #row: Row;
  readonly #columns: Columns;
  readonly #options: ImportOptions;
  readonly #findings: Findings;

  constructor(row: Row, columns: Columns, options: ImportOptions, findings: Findings) {
    this.#row = row;
    this.#columns = columns;
    this.#options = options;
    this.#findings = findings;
  }

  /** One text; empty where there is none. */
  text(term: Term): string {
    return this.#plain(this.#column(term), this.#value(term));
  }

  /** A list of texts. */
  texts(term: Term): string[] {
    return this.#items(term).flatMap((item) => {
      const text = this.#plain(this.#column(term), isObject(item) ? (item.name ?? item.label) : item);
      return text === '' || isNothing(text) ? [] : [text];
    });
  }

  /** An id, or an id or name of another unit, letter for letter; several only where JSON has a list of them. */
  key(term: Term): string[] {
    return this.#keysOf(this.#column(term), [this.#value(term)].flat());
  }

  /** What it belongs to, as the first column that says it has it. */
  parents(): Reference[] {
    for (const column of this.#columns.parents) {
      const keys = this.#keysOf(column, [this.#row.value(column)].flat());
      if (keys.length > 0) return keys.map((written) => ({ written, row: this.#row, column }));
    }
    return [];
  }

  /** A list of them. */
  keys(term: Term): string[] {
    return this.#keysOf(this.#column(term), this.#items(term)).filter((key) => !isNothing(key));
  }

  /** A list of them in a column that no term stands for; a record among them is a unit of its own, not a reference. */
  referencesIn(column: string): Reference[] {
    const items = itemsOf(this.#row.value(column)).filter((item) => !isObject(item));
    return this.#keysOf(column, items).map((written) => ({ written, row: this.#row, column }));
  }

  date(term: Term): string | null {
    return this.#date(term, this.#value(term));
  }

  names(term: Term): DraftName[] {
    const column = this.#column(term);
    return this.#items(term).flatMap((item): DraftName[] => {
      const record = isObject(item) ? item : { name: item };
      const text = this.#plain(column, record.name);
      if (text === '' || isNothing(text)) return [];
      const note = `${plainName(column)} ${this.#plain(column, record.note)}`;
      const kind = /acronym|abbreviation/i.test(note) ? 'ACRONYM' : 'ALIAS';
      const period = this.#period(term, text, record);
      return [{ text, kind, isFormer: period.until !== null || /former|previous/i.test(note), ...period }];
    });
  }

  duties(term: Term): DraftDuty[] {
    const column = this.#column(term);
    const usual: ResponsibilityKind = /^(mission|purpose)$/.test(plainName(column)) ? 'PURPOSE' : 'DUTY';
    const read = (items: readonly unknown[], level: number): DraftDuty[] => {
      if (level > mostLevels && items.length > 0) {
        const expected = `expected parts of ${column} in at most ${String(mostLevels)} levels, but there are more.`;
        this.#findings.error(this.#row, null, null, expected);
        return [];
      }
      return items.flatMap((item): DraftDuty[] => {
        const record = isObject(item) ? item : { title: item };
        const title = this.#plain(column, record.title ?? record.name);
        if (title === '' || isNothing(title)) return [];
        const word = this.#plain(column, record.kind).toUpperCase();
        const kind = responsibilityKinds.find((one) => one === word) ?? usual;
        return [{ title, kind, parts: read(itemsOf(record.parts), level + 1) }];
      });
    };
    return read(this.#items(term), 1);
  }

  identifiers(term: Term): Draft['identifiers'] {
    const column = this.#column(term);
    return this.#items(term).flatMap((item) => {
      const record = isObject(item) ? item : splitIdentifier(this.#plain(column, item), column);
      const scheme = this.#plain(column, record.scheme ?? record.type ?? column);
      const value = this.#plain(column, record.identifier ?? record.value ?? record.id);
      return value === '' || isNothing(value) ? [] : [{ scheme, value }];
    });
  }

  /** True when the word for its state says that it is over. */
  hasEnded(term: Term): boolean {
    const column = this.#column(term);
    const word = this.text(term);
    if (isNothing(word) && !/^unknown$/i.test(word)) return false;
    if (plainName(column).endsWith('active')) return /^(false|no|n|0)$/i.test(word) || endedWords.test(word);
    if (endedWords.test(word)) return true;
    if (!livingWords.test(word)) {
      const expected = 'expected a word such as active, inactive or dissolved.';
      this.#findings.warning(this.#row, column, word, expected, 'Read as: it exists.');
    }
    return false;
  }

  #period(term: Term, name: string, record: JsonObject): { from: string | null; until: string | null } {
    const from = this.#date(term, record.start_date);
    const until = this.#date(term, record.end_date);
    const [first, last] = [from, until].map((date) => (date === null ? null : effectiveDay(parseUncertainDate(date))));
    const { coversUntil } = this.#options;
    const lastsNoDay = first && last && last <= first;
    if (!lastsNoDay && !(first && first > coversUntil) && !(last && last > coversUntil)) return { from, until };
    const expected = `expected for ${JSON.stringify(name)} a time that lasts, up to ${coversUntil}, but it is from ${from ?? 'ever'} until ${until ?? 'now'}.`;
    this.#findings.warning(this.#row, this.#column(term), name, expected, 'The name is taken without its dates.');
    return { from: null, until: null };
  }

  #date(term: Term, value: unknown): string | null {
    const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    const read = readDate(written, this.#options.dateOrder);
    if ('date' in read) {
      const expected = 'expected a date, or nothing.';
      if (read.isStandIn) this.#findings.note(this.#row, this.#column(term), written, expected, 'Read as: none.');
      return read.date;
    }
    this.#findings.error(this.#row, this.#column(term), written, `expected ${read.expected}.`);
    return null;
  }

  #keysOf(column: string, values: readonly unknown[]): string[] {
    return values.flatMap((value) => {
      const written: unknown = isObject(value) ? (value.id ?? value.name) : value;
      if (typeof written === 'number' && !Number.isSafeInteger(written)) {
        const expected =
          'expected a whole number of at most 15 digits, or a text: as a number its digits are not kept.';
        this.#findings.error(this.#row, column, String(written), expected);
      }
      const text = this.#plain(column, written);
      return text === '' ? [] : [text];
    });
  }

  #items(term: Term): unknown[] {
    return itemsOf(this.#value(term));
  }

  #plain(column: string, value: unknown): string {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') {
      const shape = Array.isArray(value) ? 'a list' : isObject(value) ? 'a record' : null;
      if (shape !== null) this.#findings.warning(this.#row, column, shape, 'expected a text.', 'Read as nothing.');
      return '';
    }
    const { text, without } = plainText(value);
    if (without !== null) {
      const done = text === '' ? 'Read as nothing.' : `Read as ${JSON.stringify(text)}.`;
      this.#findings.warning(this.#row, column, value, `expected plain text, without ${without}.`, done);
    }
    return text;
  }

  #value(term: Term): unknown {
    const column = this.#columns.of.get(term);
    return column === undefined ? undefined : this.#row.value(column);
  }

  #column(term: Term): string {
    return this.#columns.of.get(term) ?? term;
  }
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? listInCell(value) : value === undefined || value === null ? [] : [value];
}

/** 'scheme: value'; what names no scheme is of the one that its column is called by. */
function splitIdentifier(text: string, column: string): JsonObject {
  const [, scheme = column, value = text] = /^([^:]+): +(.+)$/.exec(text) ?? [];
  return { scheme, value };
}
