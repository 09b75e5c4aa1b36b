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
  readonly parents: readonly ParentReference[];
  /** The records inside which it stands. */
  readonly standsIn: readonly Row[];
  readonly alsoReportsTo: readonly string[];
  /** The ids or names of what is said to be right below it. */
  readonly below: readonly string[];
  readonly otherNames: readonly DraftName[];
  readonly responsibilities: readonly DraftDuty[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly founded: string | null;
  readonly dissolved: string | null;
  /** It is over, whether or not it is known since when. */
  readonly hasEnded: boolean;
  readonly summary: string | null;
}

/** The id or the name of a parent, as a row has it. */
export interface ParentReference {
  readonly written: string;
  readonly row: Row;
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
