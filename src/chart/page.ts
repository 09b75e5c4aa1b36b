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
  readonly scope: string;
  readonly rows: Rows<Row>;
  readonly keyOf: (row: Row) => string;
  /** The place of the row with that key, -1 when it is not in the list. */
  readonly placeOf: (key: string) => number;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

export interface Page<Row> {
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The rows after a cursor. Cursors name the last row and not its place, so that a reader goes on where he was when
 * the chart has changed meanwhile. Null for a cursor of another list, or whose row is gone.
 */
export function pageOf<Row>(listing: Listing<Row>, { first, after }: PageRequest): Page<Row> | null {
  const prefix = createHash('sha256').update(listing.scope).digest('base64url').slice(0, 8);
  let start = 0;
  if (after != null) {
    const cursor = Buffer.from(after, 'base64url').toString();
    const place = cursor.startsWith(prefix) ? listing.placeOf(cursor.slice(prefix.length)) : -1;
    if (place < 0) return null;
    start = place + 1;
  }
  const rows = Array.from(listing.rows.slice(start, start + first), (row) => ({
    row,
    cursor: Buffer.from(prefix + listing.keyOf(row)).toString('base64url'),
  }));
  const totalCount = listing.rows.length;
  return { rows, totalCount, hasNextPage: start + rows.length < totalCount, hasPreviousPage: start > 0 };
}
