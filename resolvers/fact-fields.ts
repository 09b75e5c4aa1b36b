import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ChangeEvent } from '../entities/change-event';
import { ChangeOrigin } from '../entities/change-origin';
import { Citation } from '../entities/citation';
import { Designation } from '../entities/designation';
import { Fact } from '../entities/fact';
import { Figure } from '../entities/figure';
import { Law } from '../entities/law';
import { Omission } from '../entities/omission';
import { OrgUnit } from '../entities/org-unit';
import { Placement } from '../entities/placement';
import { Relation } from '../entities/relation';
import { Responsibility } from '../entities/responsibility';
import { UnitName } from '../entities/unit-name';
import type {
  EventFact,
  Fact as AnyFact,
  FigureFact,
  PlacementFact,
  RelationFact,
  ResponsibilityFact,
} from '../src/chart/fact';
import type { Snapshot } from '../src/chart/snapshot';
import { citationEntities, lawEntity, unitEntities, unitEntity } from './entity-factory';
import { create } from './entity-maker';
import { responsibilityEntity } from './fact-factory';
import { listOf } from './list-of';
import type { FactPlace, UnitPlace } from './places';

type UnitFact = Exclude<AnyFact, EventFact>;

function unitOf({ place: { snapshot, fact } }: { place: FactPlace<UnitFact> }): OrgUnit {
  return unitEntity(snapshot, fact.unit);
}

function unitBySlug(snapshot: Snapshot, slug: string | null): OrgUnit | null {
  return slug === null ? null : unitEntity(snapshot, snapshot.chart.index(slug));
}

const unitField = { description: 'The unit it is about.' };

@Resolver(() => Fact)
export class FactFields {
  @FieldResolver(() => [Citation], { description: 'What it rests on, and who sees it otherwise; at least one.' })
  citations(@Root() { place: { snapshot, fact } }: Fact<FactPlace>): Citation[] {
    return citationEntities(snapshot.chart, fact.record.cites);
  }

  @FieldResolver(() => [OrgUnit], { description: 'Every unit that it mentions in a role, the one it is about first.' })
  subjects(@Root() { place: { snapshot, fact } }: Fact<FactPlace>): OrgUnit[] {
    return unitEntities(snapshot, snapshot.chart.subjects(fact));
  }
}

@Resolver(() => UnitName)
export class UnitNameFields {
  @FieldResolver(() => OrgUnit, unitField)
  unit(@Root() name: UnitName<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(name);
  }
}

@Resolver(() => Designation)
export class DesignationFields {
  @FieldResolver(() => OrgUnit, unitField)
  unit(@Root() designation: Designation<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(designation);
  }
}

@Resolver(() => Placement)
export class PlacementFields {
  @FieldResolver(() => OrgUnit, unitField)
  unit(@Root() placement: Placement<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(placement);
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: 'The unit above it there; null at the top.' })
  parent(@Root() { place: { snapshot, fact } }: Placement<FactPlace<PlacementFact>>): OrgUnit | null {
    return unitBySlug(snapshot, fact.record.parent);
  }
}

@Resolver(() => Relation)
export class RelationFields {
  @FieldResolver(() => OrgUnit, { description: 'The unit that the line starts from.' })
  unit(@Root() relation: Relation<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(relation);
  }

  @FieldResolver(() => OrgUnit, { description: 'The unit that the line leads to.' })
  other(@Root() { place: { snapshot, fact } }: Relation<FactPlace<RelationFact>>): OrgUnit {
    return unitEntity(snapshot, snapshot.chart.index(fact.record.other));
  }
}

@Resolver(() => Omission)
export class OmissionFields {
  @FieldResolver(() => OrgUnit, unitField)
  unit(@Root() omission: Omission<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(omission);
  }
}

@Resolver(() => Responsibility)
export class ResponsibilityFields {
  @FieldResolver(() => OrgUnit, { description: 'The unit that has it.' })
  unit(@Root() responsibility: Responsibility<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(responsibility);
  }

  @FieldResolver(() => [Law], { description: 'The laws it rests on or carries out; empty when the source names none.' })
  laws(@Root() { place: { snapshot, fact } }: Responsibility<FactPlace<ResponsibilityFact>>): Law[] {
    return listOf(fact.record.laws, (slug) => lawEntity(snapshot.chart, snapshot.chart.law(slug)));
  }

  @FieldResolver(() => Responsibility, {
    nullable: true,
    description: 'The wider responsibility that the source breaks down into this one and others; null when it is none.',
  })
  partOf(@Root() { place: { snapshot, fact } }: Responsibility<FactPlace<ResponsibilityFact>>): Responsibility | null {
    const whole = snapshot.chart.responsibilities(fact.unit).find(({ ordinal }) => ordinal === fact.partOf);
    return whole ? responsibilityEntity(snapshot, whole) : null;
  }

  @FieldResolver(() => [Responsibility], { description: 'What the source breaks it down into, one level.' })
  parts(@Root() { place: { snapshot, fact } }: Responsibility<FactPlace<ResponsibilityFact>>): Responsibility[] {
    const parts = snapshot.chart.responsibilities(fact.unit).filter(({ partOf }) => partOf === fact.ordinal);
    return listOf(parts, (part) => responsibilityEntity(snapshot, part));
  }
}

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => OrgUnit, unitField)
  unit(@Root() figure: Figure<FactPlace<UnitFact>>): OrgUnit {
    return unitOf(figure);
  }

  @FieldResolver(() => [OrgUnit], { description: 'Bodies that the source compares it with.' })
  comparedWith(@Root() { place: { snapshot, fact } }: Figure<FactPlace<FigureFact>>): OrgUnit[] {
    return unitEntities(
      snapshot,
      fact.record.comparedWith.map((slug) => snapshot.chart.index(slug)),
    );
  }
}

@Resolver(() => ChangeEvent)
export class ChangeEventFields {
  @FieldResolver(() => Law, { nullable: true, description: 'The law it was done under; null when no source says.' })
  law(@Root() { place: { snapshot, fact } }: ChangeEvent<FactPlace<EventFact>>): Law | null {
    const { law } = fact.record;
    return law === null ? null : lawEntity(snapshot.chart, snapshot.chart.law(law));
  }

  @FieldResolver(() => [ChangeOrigin], { description: 'What it was made from, whole or in part.' })
  origins(@Root() { place: { snapshot, fact } }: ChangeEvent<FactPlace<EventFact>>): ChangeOrigin<UnitPlace>[] {
    return listOf(fact.record.origins, ({ unit, partial, part }) =>
      create(ChangeOrigin<UnitPlace>, { place: { snapshot, unit: snapshot.chart.index(unit) }, partial, part }),
    );
  }

  @FieldResolver(() => [OrgUnit], { description: 'What came out of it.' })
  results(@Root() { place: { snapshot, fact } }: ChangeEvent<FactPlace<EventFact>>): OrgUnit[] {
    return unitEntities(
      snapshot,
      fact.record.results.map((slug) => snapshot.chart.index(slug)),
    );
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: 'For a move: the parent it left; null otherwise.' })
  fromParent(@Root() { place: { snapshot, fact } }: ChangeEvent<FactPlace<EventFact>>): OrgUnit | null {
    return unitBySlug(snapshot, fact.record.fromParent);
  }

  @FieldResolver(() => OrgUnit, { nullable: true, description: 'For a move: the parent it went to; null otherwise.' })
  toParent(@Root() { place: { snapshot, fact } }: ChangeEvent<FactPlace<EventFact>>): OrgUnit | null {
    return unitBySlug(snapshot, fact.record.toParent);
  }
}

@Resolver(() => ChangeOrigin)
export class ChangeOriginFields {
  @FieldResolver(() => OrgUnit, { description: 'The unit.' })
  unit(@Root() { place: { snapshot, unit } }: ChangeOrigin<UnitPlace>): OrgUnit {
    return unitEntity(snapshot, unit);
  }
}
