import type { ResponsibilityKind, UnitKind } from '../chart/vocabulary';
import type { Row } from './row';

/** A unit as its row tells of it, before anything is known of the other rows. Dates are in the form of chart files. */
export interface Draft {
  readonly row: Row;
  readonly id: string | null;
  readonly name: string;
  readonly kind: UnitKind;
  readonly designations: readonly string[];
  /** What it belongs to; the first is its place. */
  readonly parents: readonly Reference[];
  /** The records inside which it stands. */
  readonly standsIn: readonly Row[];
  readonly alsoReportsTo: readonly string[];
  /** What is said to be right below it. */
  readonly below: readonly Reference[];
  readonly otherNames: readonly DraftName[];
  readonly responsibilities: readonly DraftDuty[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly founded: string | null;
  readonly dissolved: string | null;
  /** It is over, whether or not it is known since when. */
  readonly hasEnded: boolean;
  readonly summary: string | null;
}

/** The id or the name of another unit, as a row has it. */
export interface Reference {
  readonly written: string;
  readonly row: Row;
  readonly column: string;
}

export interface DraftName {
  readonly text: string;
  readonly kind: 'ACRONYM' | 'ALIAS';
  /** It is borne no longer, whether or not it is known since when. */
  readonly isFormer: boolean;
  readonly from: string | null;
  readonly until: string | null;
}

export interface DraftDuty {
  readonly title: string;
  readonly kind: ResponsibilityKind;
  readonly parts: readonly DraftDuty[];
}
