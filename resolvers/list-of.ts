/** The bound of what a request may cost; more objects than that are in no answer. */
export const mostObjects = 20_000;

/** A list of more objects than any request may ask for. */
export class LongListError extends Error {
  readonly length: number;

  constructor(length: number) {
    super(`The list has ${String(length)} objects; a request may ask for ${String(mostObjects)}.`);
    this.length = length;
  }
}

/**
 * An object for each row.
 *
 * @throws {LongListError} before any is made, so that a list which no request may have takes no time
 */
export function listOf<Row, Entity>(rows: ArrayLike<Row>, make: (row: Row) => Entity): Entity[] {
  if (rows.length > mostObjects) throw new LongListError(rows.length);
  // Array.from takes three times as long.
  return Array.prototype.map.call(rows, (row: Row) => make(row)) as Entity[];
}
