import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { ChangeEvent } from '../entities/change-event';
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
import { predecessors, successors } from '../src/chart/lineage';
import { FactsArgs } from './arguments/evidence-args';
import { citationEntities, lawEntity, unitEntities } from './entity-factory';
import {
  designationEntity,
  eventEntity,
  factEntity,
  figureEntity,
  nameEntity,
  omissionEntity,
  placementEntity,
  relationEntity,
  responsibilityEntity,
} from './fact-factory';
import { listOf } from './list-of';
import type { UnitPlace } from './places';

type Unit = OrgUnit<UnitPlace>;

/** What is on record about a unit: its facts by type, what it came out of, and what all of that rests on. */
@Resolver(() => OrgUnit)
export class OrgUnitRecord {
  @FieldResolver(() => [UnitName], { description: 'Every name, acronym and spelling on record, former ones too.' })
  names(@Root() { place: { snapshot, unit } }: Unit): UnitName[] {
    return listOf(snapshot.chart.names(unit), (fact) => nameEntity(snapshot, fact));
  }

  @FieldResolver(() => [Designation], { description: 'The words the sources use for what it is: "branch", "office".' })
  designations(@Root() { place: { snapshot, unit } }: Unit): Designation[] {
    return listOf(snapshot.chart.designations(unit), (fact) => designationEntity(snapshot, fact));
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The law it was founded under; null when no source says.' })
  establishedBy(@Root() { place: { snapshot, unit } }: Unit): Law | null {
    const law = snapshot.foundingLaw(unit);
    return law === null ? null : lawEntity(snapshot.chart, snapshot.chart.law(law));
  }

  @FieldResolver(() => [Placement], { description: 'Every place it has had in the tree, the present one too.' })
  placements(@Root() { place: { snapshot, unit } }: Unit): Placement[] {
    return listOf(snapshot.chart.placements(unit), (fact) => placementEntity(snapshot, fact));
  }

  @FieldResolver(() => [Relation], {
    description: 'Lines beside the tree: a second body it reports to, one that oversees it; from it and to it.',
  })
  relations(@Root() { place: { snapshot, unit } }: Unit): Relation[] {
    const relations = snapshot.chart.relations(unit).filter((fact) => snapshot.isValid(fact));
    return listOf(relations, (fact) => relationEntity(snapshot, fact));
  }

  @FieldResolver(() => [Omission], {
    description: 'What the sources say exists but do not name: "other offices", "many other responsibilities".',
  })
  omissions(@Root() { place: { snapshot, unit } }: Unit): Omission[] {
    return listOf(snapshot.chart.omissions(unit), (fact) => omissionEntity(snapshot, fact));
  }

  @FieldResolver(() => [Responsibility], {
    description:
      'What it is there for and does, flat: each one is followed by its parts, whose `partOf` leads back to it.',
  })
  responsibilities(@Root() { place: { snapshot, unit } }: Unit): Responsibility[] {
    const responsibilities = snapshot.chart.responsibilities(unit).filter((fact) => snapshot.isValid(fact));
    return listOf(responsibilities, (fact) => responsibilityEntity(snapshot, fact));
  }

  @FieldResolver(() => [Figure], {
    description: 'Numbers that the sources state about it, whatever day they are of, each with its hedge and its date.',
  })
  figures(@Root() { place: { snapshot, unit } }: Unit): Figure[] {
    return listOf(snapshot.chart.figures(unit), (fact) => figureEntity(snapshot, fact));
  }

  @FieldResolver(() => [OrgUnit], {
    description:
      'What it directly came out of: one step back over mergers, splits, spin-offs, replacements and renamings into another body. Units that have ended count; moves and plans do not.',
  })
  predecessors(@Root() { place: { snapshot, unit } }: Unit): OrgUnit[] {
    return unitEntities(snapshot, predecessors(snapshot.chart, unit));
  }

  @FieldResolver(() => [OrgUnit], { description: 'What directly came out of it, likewise.' })
  successors(@Root() { place: { snapshot, unit } }: Unit): OrgUnit[] {
    return unitEntities(snapshot, successors(snapshot.chart, unit));
  }

  @FieldResolver(() => [ChangeEvent], { description: 'The changes it was an origin or a result of, oldest first.' })
  events(@Root() { place: { snapshot, unit } }: Unit): ChangeEvent[] {
    return listOf(snapshot.chart.eventsOf(unit), (fact) => eventEntity(snapshot, fact));
  }

  @FieldResolver(() => [Fact], {
    description:
      'Every fact that is valid on the date and in which it is the unit, an origin or a result. What bears no time is always valid, an event or a figure from its day on.',
  })
  facts(@Root() { place: { snapshot, unit } }: Unit, @Args(() => FactsArgs) { disputed }: FactsArgs): Fact[] {
    const facts = listOf(snapshot.facts(unit), (fact) => factEntity(snapshot, fact));
    return facts.filter((fact) => disputed == null || fact.disputed === disputed);
  }

  @FieldResolver(() => [Citation], { description: 'The distinct citations of its facts.' })
  citations(@Root() { place: { snapshot, unit } }: Unit): Citation[] {
    const cites = snapshot.facts(unit).flatMap(({ record }) => record.cites);
    const distinct = new Map(cites.map((cite) => [JSON.stringify([cite.passage, cite.stance, cite.note]), cite]));
    return citationEntities(snapshot.chart, [...distinct.values()]);
  }
}
