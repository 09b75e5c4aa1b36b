import { createHash } from 'node:crypto';

/** Rows of which few are asked for. */
interface Rows<Row> {
  readonly length: number;
  /** Those from one place up to before another. */
  readonly slice: (start: number, end: number) => ArrayLike<Row>;
}

/** A list that can be paged through: its rows, and how one is found again by its key. */
export interface Listing<Row> {
  /** The field, its arguments and the view: a cursor of another scope is not accepted. */
  readonly scope: () => string;
  readonly rows: Rows<Row>;
  readonly keyOf: (row: Row) => string;
  /** The place of the row with that key, -1 when it is not in the list. */
  readonly placeOf: (key: string) => number;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

export interface PageRow<Row> {
  readonly row: Row;
  /** Made when it is asked for. */
  readonly cursor: string;
}

export interface Page<Row> {
  readonly rows: readonly PageRow<Row>[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The rows after a cursor. Cursors name the last row and not its place, so that a reader goes on where he was when
 * the chart has changed meanwhile. Null for a cursor of another list, or whose row is gone.
 */
export function pageOf<Row>(listing: Listing<Row>, { first, after }: PageRequest): Page<Row> | null {
  const cursors = new Cursors(listing);
  let start = 0;
  if (after != null) {
    const place = cursors.placeOf(after);
    if (place < 0) return null;
    start = place + 1;
  }
  const rows = Array.from(listing.rows.slice(start, start + first), (row) => new RowWithCursor(row, cursors));
  const totalCount = listing.rows.length;
  return { rows, totalCount, hasNextPage: start + rows.length < totalCount, hasPreviousPage: start > 0 };
}

/** The cursors of a list: a sum of its scope, then the key of a row. */
class Cursors<Row> {
  readonly #listing: Listing<Row>;
  #prefix: string | undefined;

  constructor(listing: Listing<Row>) {
    this.#listing = listing;
  }

  of(row: Row): string {
    return Buffer.from(this.#start + this.#listing.keyOf(row)).toString('base64url');
  }

  /** -1 for a cursor of another list, or whose row is gone. */
  placeOf(cursor: string): number {
    const text = Buffer.from(cursor, 'base64url').toString();
    return text.startsWith(this.#start) ? this.#listing.placeOf(text.slice(this.#start.length)) : -1;
  }

  get #start(): string {
    this.#prefix ??= createHash('sha256').update(this.#listing.scope()).digest('base64url').slice(0, 8);
    return this.#prefix;
  }
}

class RowWithCursor<Row> implements PageRow<Row> {
  readonly row: Row;
  readonly #cursors: Cursors<Row>;

  constructor(row: Row, cursors: Cursors<Row>) {
    this.row = row;
    this.#cursors = cursors;
  }

  get cursor(): string {
    return this.#cursors.of(this.row);
  }
}
