/**
 * Something that was met in a file: an `error` is why a row, or the whole file, is not taken; a `warning` tells of a
 * reading that people should look at, a `note` of one that hardly needs it.
 */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'note';
  /** How many records of the file come before it, and it; null for the file as a whole. */
  readonly row: number | null;
  /** Where in the file: `row 12`, `$.organizations[3]`; null for the file as a whole. */
  readonly place: string | null;
  /** The column or key; null for the row as a whole. */
  readonly column: string | null;
  /** What stands there; null where nothing does. */
  readonly value: string | null;
  /** What is wrong: a sentence that says what was expected. */
  readonly problem: string;
  /** What was done about it: a sentence. */
  readonly done: string;
}

/** A file that cannot be read at all, and what to do about it. */
export class UnreadableFile extends Error {}

/** Something on the command line that does not fit the file. */
export class UnfitOption extends Error {}
