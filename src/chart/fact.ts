import type {
  DesignationRecord,
  EventRecord,
  FactRecord,
  FigureRecord,
  NameRecord,
  OmissionRecord,
  PlacementRecord,
  RelationRecord,
  ResponsibilityRecord,
} from './document';

/** A statement of a chart and its place in it: the n-th of its type about a unit, or the n-th event of the chart. */
interface UnitFact<Type extends string, Written extends FactRecord> {
  readonly type: Type;
  readonly unit: number;
  readonly ordinal: number;
  readonly record: Written;
}

export type NameFact = UnitFact<'name', NameRecord>;
export type DesignationFact = UnitFact<'designation', DesignationRecord>;
export type PlacementFact = UnitFact<'placement', PlacementRecord>;
export type RelationFact = UnitFact<'relation', RelationRecord>;
export type OmissionFact = UnitFact<'omission', OmissionRecord>;
export type FigureFact = UnitFact<'figure', FigureRecord>;

export interface ResponsibilityFact extends UnitFact<'responsibility', ResponsibilityRecord> {
  /** The ordinal of the responsibility that this one is a part of. */
  readonly partOf: number | null;
}

export interface EventFact {
  readonly type: 'event';
  readonly ordinal: number;
  readonly record: EventRecord;
}

export type Fact =
  | NameFact
  | DesignationFact
  | PlacementFact
  | RelationFact
  | OmissionFact
  | ResponsibilityFact
  | FigureFact
  | EventFact;

/** The slugs of the units a fact mentions in any role, besides the unit it is about; each once. */
export function mentions(fact: Fact): string[] {
  switch (fact.type) {
    case 'placement':
      return [fact.record.parent];
    case 'relation':
      return [fact.record.other];
    case 'figure':
      return [...new Set(fact.record.comparedWith)];
    case 'event':
      return eventUnits(fact.record);
    case 'name':
    case 'designation':
    case 'omission':
    case 'responsibility':
      return [];
  }
}

function eventUnits({ origins, results, fromParent, toParent }: EventRecord): string[] {
  const parents = [fromParent, toParent].filter((slug) => slug !== null);
  return [...new Set([...origins.map(({ unit }) => unit), ...results, ...parents])];
}
