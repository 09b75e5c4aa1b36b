import type { UnitKind } from '../chart/vocabulary';
import type { Term } from './terms';

/** How a file is to be read; what is left out is told from the file. */
export interface ImportOptions {
  readonly encoding?: string | undefined;
  /** The columns that hold what we call by these terms. */
  readonly map: ReadonlyMap<Term, string>;
  /** What the file's words for kinds of unit mean; any other word means an office. */
  readonly kinds: ReadonlyMap<string, UnitKind>;
  /** How a date such as 03/04/2010 is to be read. */
  readonly dateOrder?: DateOrder | undefined;
  /** The agency that the chart is about, by its id or name in the file. */
  readonly subject?: string | undefined;
  /** The name of an agency that is to be put on top of all units without a parent. */
  readonly top?: string | undefined;
  /** The slug of the chart. */
  readonly slug?: string | undefined;
  readonly title?: string | undefined;
  readonly namespace?: string | undefined;
  readonly license?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly publisher?: string | undefined;
  /** The last day that the file speaks for, where it holds dates. */
  readonly coversUntil: string;
  /** Whether rows that cannot be taken are left out, rather than that nothing is taken. */
  readonly keepGoing: boolean;
}

export type DateOrder = 'day-first' | 'month-first';
