/** A record of a foreign file, whatever its format. */
export interface Row {
  /** Its number among the records of the file, from 1. */
  readonly number: number;
  /** Where it stands, as people would say it: `row 12` of a table, `$.organizations[3]` of JSON. */
  readonly place: string;
  /** The record inside which it stands, where records stand in one another. */
  readonly above: Row | null;
  /** What stands under a column or key; undefined where nothing does. */
  readonly value: (column: string) => unknown;
}

/** The records of a file, and what it calls their parts. */
export interface Rows {
  /** What the file was taken for, such as `CSV with ";" between the cells`. */
  readonly format: string;
  readonly columns: readonly string[];
  /** The id of the unit that the file is about, where it says so. */
  readonly subject?: string | undefined;
  readonly rows: readonly Row[];
  /** How many rows of a table stand above its headings. */
  readonly above?: number;
  /** Records that cannot be read, and why; they are among those that the file holds, but not among `rows`. */
  readonly broken: readonly BrokenRow[];
}

export interface BrokenRow {
  readonly number: number;
  readonly place: string;
  readonly value: string;
  readonly problem: string;
}
