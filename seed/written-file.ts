import type { Defect } from './defect';

/** Keys and list places from the root of a file to a value in it. */
export type Path = readonly PropertyKey[];

/** A file of a chart folder, or some lines of one, as it was read, before anything is known of its shape. */
export interface WrittenFile {
  /** Relative to where the process was started. */
  readonly name: string;
  /** Null when it cannot be told, because the text is not what its name says. */
  readonly content: unknown;
  /** True when everything that the file defines is known. */
  readonly isReadable: boolean;
  readonly syntaxDefects: readonly Defect[];
  /** A defect at the value of a path, or at the innermost value on the way to it that exists. */
  readonly defect: (path: Path, message: string) => Defect;
  /** A defect at a key of the map at a path. */
  readonly defectAtKey: (path: Path, key: string, message: string) => Defect;
}

/** The value at a path, undefined where there is none. */
export function valueAt(content: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined,
    content,
  );
}
