import { quote } from '../chart/quote';
import type { Finding } from './finding';
import type { Row } from './row';

/** What is met while a file is read; it also knows which rows cannot be taken. */
export class Findings {
  readonly #found: Finding[] = [];
  readonly #wrong = new Set<number>();
  /** Whether rows with errors are left out, rather than that nothing is taken. */
  readonly keepGoing: boolean;
  readonly #doneAboutErrors: string;

  constructor(keepGoing: boolean) {
    this.keepGoing = keepGoing;
    this.#doneAboutErrors = keepGoing ? 'The row is left out.' : 'Nothing is imported until it is put right.';
  }

  /** In the order of the file, what concerns all of it first. */
  get all(): Finding[] {
    return this.#found.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  }

  hasError(row: Pick<Row, 'number'>): boolean {
    return this.#wrong.has(row.number);
  }

  /**
   * The row cannot be taken.
   *
   * @param expected the end of 'parent is "X"; ...'
   */
  error(row: Pick<Row, 'number' | 'place'>, column: string | null, value: string | null, expected: string): void {
    this.#wrong.add(row.number);
    this.#add('error', row, column, value, expected, this.#doneAboutErrors);
  }

  /** The row cannot be taken because another cannot. Told only where rows are left out: what is wrong is the other. */
  fallsWith(row: Row, column: string | null, value: string | null, expected: string): void {
    if (this.keepGoing) this.error(row, column, value, expected);
    else this.#wrong.add(row.number);
  }

  warning(row: Row, column: string | null, value: string | null, expected: string, done: string): void {
    this.#add('warning', row, column, value, expected, done);
  }

  note(row: Row, column: string | null, value: string | null, expected: string, done: string): void {
    this.#add('note', row, column, value, expected, done);
  }

  /** Concerns the whole file. */
  ofFile(severity: 'error' | 'warning', problem: string, done: string): void {
    this.#found.push({ severity, row: null, place: null, column: null, value: null, problem, done });
  }

  #add(
    severity: Finding['severity'],
    { number, place }: Pick<Row, 'number' | 'place'>,
    column: string | null,
    value: string | null,
    expected: string,
    done: string,
  ): void {
    const text = value === '' ? null : value;
    const problem = column === null ? expected : `${column} is ${text === null ? 'empty' : quote(text)}; ${expected}`;
    this.#found.push({ severity, row: number, place, column, value: text, problem, done });
  }
}
