import { ChangeEvent } from '../entities/change-event';
import { Designation } from '../entities/designation';
import type * as entity from '../entities/fact';
import { Figure } from '../entities/figure';
import { Omission } from '../entities/omission';
import { Placement } from '../entities/placement';
import { Relation } from '../entities/relation';
import { Responsibility } from '../entities/responsibility';
import { UnitName } from '../entities/unit-name';
import type {
  DesignationFact,
  EventFact,
  Fact,
  FigureFact,
  NameFact,
  OmissionFact,
  PlacementFact,
  RelationFact,
  ResponsibilityFact,
} from '../src/chart/fact';
import { formatId } from '../src/chart/id';
import type { Snapshot } from '../src/chart/snapshot';
import { statementOf } from '../src/chart/statement';
import { create } from './entity-factory';
import type { FactPlace } from './places';

export function nameEntity(snapshot: Snapshot, fact: NameFact): UnitName<FactPlace<NameFact>> {
  const { text, kind, period } = fact.record;
  const language = snapshot.chart.languageOf(fact.record);
  return create(UnitName<FactPlace<NameFact>>, { ...common(snapshot, fact), text, nameKind: kind, language, period });
}

export function designationEntity(snapshot: Snapshot, fact: DesignationFact): Designation<FactPlace<DesignationFact>> {
  const { text, period } = fact.record;
  return create(Designation<FactPlace<DesignationFact>>, { ...common(snapshot, fact), text, period });
}

export function placementEntity(snapshot: Snapshot, fact: PlacementFact): Placement<FactPlace<PlacementFact>> {
  const { position, period } = fact.record;
  return create(Placement<FactPlace<PlacementFact>>, { ...common(snapshot, fact), position, period });
}

export function relationEntity(snapshot: Snapshot, fact: RelationFact): Relation<FactPlace<RelationFact>> {
  const { kind, period } = fact.record;
  return create(Relation<FactPlace<RelationFact>>, { ...common(snapshot, fact), relationKind: kind, period });
}

export function omissionEntity(snapshot: Snapshot, fact: OmissionFact): Omission<FactPlace<OmissionFact>> {
  return create(Omission<FactPlace<OmissionFact>>, { ...common(snapshot, fact), omits: fact.record.omits });
}

export function responsibilityEntity(
  snapshot: Snapshot,
  fact: ResponsibilityFact,
): Responsibility<FactPlace<ResponsibilityFact>> {
  const { title, kind, actions, recipients, scopes, period } = fact.record;
  return create(Responsibility<FactPlace<ResponsibilityFact>>, {
    ...common(snapshot, fact),
    title,
    responsibilityKind: kind,
    actions,
    recipients,
    scopes,
    period,
  });
}

export function figureEntity(snapshot: Snapshot, fact: FigureFact): Figure<FactPlace<FigureFact>> {
  const { measure, value, qualifier, text, date, scopes } = fact.record;
  return create(Figure<FactPlace<FigureFact>>, {
    ...common(snapshot, fact),
    measure,
    value,
    qualifier,
    text,
    date,
    scopes,
  });
}

export function eventEntity(snapshot: Snapshot, fact: EventFact): ChangeEvent<FactPlace<EventFact>> {
  const { kind, date, planned } = fact.record;
  return create(ChangeEvent<FactPlace<EventFact>>, { ...common(snapshot, fact), changeKind: kind, date, planned });
}

export function factEntity(snapshot: Snapshot, fact: Fact): entity.Fact<FactPlace> {
  switch (fact.type) {
    case 'name':
      return nameEntity(snapshot, fact);
    case 'designation':
      return designationEntity(snapshot, fact);
    case 'placement':
      return placementEntity(snapshot, fact);
    case 'relation':
      return relationEntity(snapshot, fact);
    case 'omission':
      return omissionEntity(snapshot, fact);
    case 'responsibility':
      return responsibilityEntity(snapshot, fact);
    case 'figure':
      return figureEntity(snapshot, fact);
    case 'event':
      return eventEntity(snapshot, fact);
  }
}

/** The part of every fact, whatever its type. */
function common<Stated extends Fact>(snapshot: Snapshot, fact: Stated) {
  const { chart, asOf, language } = snapshot;
  const { standing, cites } = fact.record;
  const key = fact.type === 'event' ? String(fact.ordinal) : `${chart.unit(fact.unit).slug}/${String(fact.ordinal)}`;
  return {
    place: { snapshot, fact },
    id: formatId({ type: fact.type, chart: chart.header.slug, asOf, language, key }),
    statement: statementOf(snapshot, fact),
    standing,
    disputed: cites.some(({ stance }) => stance === 'CONTRADICTS'),
  };
}
