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
import { entityMaker } from './entity-maker';
import type { FactPlace } from './places';

/** The part of every fact, whatever its type. */
const common = {
  id: ({ snapshot: { chart, asOf, language }, fact }: FactPlace) => {
    const key = fact.type === 'event' ? String(fact.ordinal) : `${chart.unit(fact.unit).slug}/${String(fact.ordinal)}`;
    return formatId({ type: fact.type, chart: chart.header.slug, asOf, language, key });
  },
  statement: ({ snapshot, fact }: FactPlace) => statementOf(snapshot, fact),
  standing: ({ fact }: FactPlace) => fact.record.standing,
  disputed: ({ fact }: FactPlace) => fact.record.cites.some(({ stance }) => stance === 'CONTRADICTS'),
};

const makeName = entityMaker<UnitName<FactPlace<NameFact>>, FactPlace<NameFact>>(UnitName, {
  ...common,
  text: ({ fact }) => fact.record.text,
  nameKind: ({ fact }) => fact.record.kind,
  language: ({ snapshot, fact }) => snapshot.chart.languageOf(fact.record),
  period: ({ fact }) => fact.record.period,
});

const makeDesignation = entityMaker<Designation<FactPlace<DesignationFact>>, FactPlace<DesignationFact>>(Designation, {
  ...common,
  text: ({ fact }) => fact.record.text,
  period: ({ fact }) => fact.record.period,
});

const makePlacement = entityMaker<Placement<FactPlace<PlacementFact>>, FactPlace<PlacementFact>>(Placement, {
  ...common,
  position: ({ fact }) => fact.record.position,
  period: ({ fact }) => fact.record.period,
});

const makeRelation = entityMaker<Relation<FactPlace<RelationFact>>, FactPlace<RelationFact>>(Relation, {
  ...common,
  relationKind: ({ fact }) => fact.record.kind,
  period: ({ fact }) => fact.record.period,
});

const makeOmission = entityMaker<Omission<FactPlace<OmissionFact>>, FactPlace<OmissionFact>>(Omission, {
  ...common,
  omits: ({ fact }) => fact.record.omits,
});

const makeResponsibility = entityMaker<Responsibility<FactPlace<ResponsibilityFact>>, FactPlace<ResponsibilityFact>>(
  Responsibility,
  {
    ...common,
    title: ({ fact }) => fact.record.title,
    responsibilityKind: ({ fact }) => fact.record.kind,
    actions: ({ fact }) => fact.record.actions,
    recipients: ({ fact }) => fact.record.recipients,
    scopes: ({ fact }) => fact.record.scopes,
    period: ({ fact }) => fact.record.period,
  },
);

const makeFigure = entityMaker<Figure<FactPlace<FigureFact>>, FactPlace<FigureFact>>(Figure, {
  ...common,
  measure: ({ fact }) => fact.record.measure,
  value: ({ fact }) => fact.record.value,
  qualifier: ({ fact }) => fact.record.qualifier,
  text: ({ fact }) => fact.record.text,
  date: ({ fact }) => fact.record.date,
  scopes: ({ fact }) => fact.record.scopes,
});

const makeEvent = entityMaker<ChangeEvent<FactPlace<EventFact>>, FactPlace<EventFact>>(ChangeEvent, {
  ...common,
  changeKind: ({ fact }) => fact.record.kind,
  date: ({ fact }) => fact.record.date,
  planned: ({ fact }) => fact.record.planned,
});

export function nameEntity(snapshot: Snapshot, fact: NameFact): UnitName<FactPlace<NameFact>> {
  return makeName({ snapshot, fact });
}

export function designationEntity(snapshot: Snapshot, fact: DesignationFact): Designation<FactPlace<DesignationFact>> {
  return makeDesignation({ snapshot, fact });
}

export function placementEntity(snapshot: Snapshot, fact: PlacementFact): Placement<FactPlace<PlacementFact>> {
  return makePlacement({ snapshot, fact });
}

export function relationEntity(snapshot: Snapshot, fact: RelationFact): Relation<FactPlace<RelationFact>> {
  return makeRelation({ snapshot, fact });
}

export function omissionEntity(snapshot: Snapshot, fact: OmissionFact): Omission<FactPlace<OmissionFact>> {
  return makeOmission({ snapshot, fact });
}

export function responsibilityEntity(
  snapshot: Snapshot,
  fact: ResponsibilityFact,
): Responsibility<FactPlace<ResponsibilityFact>> {
  return makeResponsibility({ snapshot, fact });
}

export function figureEntity(snapshot: Snapshot, fact: FigureFact): Figure<FactPlace<FigureFact>> {
  return makeFigure({ snapshot, fact });
}

export function eventEntity(snapshot: Snapshot, fact: EventFact): ChangeEvent<FactPlace<EventFact>> {
  return makeEvent({ snapshot, fact });
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
