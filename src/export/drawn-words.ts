import { parseUncertainDate } from '../chart/dates';
import type { Snapshot } from '../chart/snapshot';
import type { RelationKind } from '../chart/vocabulary';
import { oneLine } from './one-line';
import { validRelations } from './valid-relations';

/** What is written in the drawings, in the words of the explorer. */

export function fullName(snapshot: Snapshot, unit: number): string {
  const acronym = snapshot.acronym(unit);
  return oneLine(acronym === null ? snapshot.name(unit) : `${snapshot.name(unit)} (${acronym})`);
}

export interface DrawnRelation {
  /** As it reads from the unit to the other. */
  readonly words: string;
  readonly other: number;
}

const relationWords: Readonly<Record<RelationKind, string>> = {
  ALSO_REPORTS_TO: 'also reports to',
  OVERSEEN_BY: 'overseen by',
  SUPPORTS: 'supports',
  RELATED: 'linked to',
};

/** How it stands, besides its place in the tree, to units that exist on the date. */
export function drawnRelations(snapshot: Snapshot, unit: number): DrawnRelation[] {
  return validRelations(snapshot, unit).map(({ kind, other }) => ({
    words: relationWords[kind],
    other: snapshot.chart.index(other),
  }));
}

/** Whose chart it is, and when it looked so: a drawing is often seen alone. */
export function headingOf({ chart, asOf, tree }: Snapshot): { readonly title: string; readonly line: string } {
  const { title, coversUntil } = chart.header;
  const count = tree.order.length;
  const units = `${count.toLocaleString('en')} ${count === 1 ? 'unit' : 'units'}`;
  const date = asOf === null ? 'Latest state on record' : (parseUncertainDate(asOf)?.text ?? asOf);
  return { title: oneLine(title), line: coversUntil === null ? units : `${date} · ${units}` };
}
