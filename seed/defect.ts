import { compare } from '../src/chart/compare-text';

/** Something wrong in a chart folder, and exactly where. Lines and columns count from 1; a folder has none. */
export interface Defect {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** 'a defect', '3 defects' */
export function countDefects({ length }: readonly Defect[]): string {
  return length === 1 ? 'a defect' : `${String(length)} defects`;
}

/** One line each, in the order of the files, in the form that editors and terminals turn into links. */
export function formatDefects(defects: readonly Defect[]): string {
  const placed = defects.map(({ file, line = 0, column = 0, message }) => ({ file, line, column, message }));
  return placed
    .sort((one, other) => compare(one.file, other.file) || one.line - other.line || one.column - other.column)
    .map(({ file, line, column, message }) => [file, ...(line ? [line, column] : []), ` ${message}`].join(':'))
    .join('\n');
}
