import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation } from '../entities/citation';
import { Fact } from '../entities/fact';
import { Law } from '../entities/law';
import { OrgUnit } from '../entities/org-unit';
import { Passage } from '../entities/passage';
import { Responsibility } from '../entities/responsibility';
import { Source } from '../entities/source';
import { PassagesArgs } from './arguments/evidence-args';
import { citationEntities, lawEntity, passageEntity, sourceEntity, unitEntities } from './entity-factory';
import { factEntity, responsibilityEntity } from './fact-factory';
import { listOf } from './list-of';
import type { LawPlace, PassagePlace, SourcePlace } from './places';

@Resolver(() => Law)
export class LawFields {
  @FieldResolver(() => [Responsibility], { description: 'The responsibilities that rest on it or carry it out.' })
  responsibilities(@Root() { slug, place: { chart } }: Law<LawPlace>): Responsibility[] {
    const { latest } = chart;
    const facts = chart.evidence.responsibilitiesUnder(slug).filter((fact) => latest.isValid(fact));
    return listOf(facts, (fact) => responsibilityEntity(latest, fact));
  }

  @FieldResolver(() => [OrgUnit], { description: 'The units that were founded under it, in chart order.' })
  established(@Root() { slug, place: { chart } }: Law<LawPlace>): OrgUnit[] {
    const { latest } = chart;
    return unitEntities(
      latest,
      latest.units.filter((unit) => latest.foundingLaw(unit) === slug),
    );
  }

  @FieldResolver(() => [Citation], { description: 'Where its title, year and reference come from.' })
  citations(@Root() { place: { chart, record } }: Law<LawPlace>): Citation[] {
    return citationEntities(chart, record.cites);
  }
}

@Resolver(() => Source)
export class SourceFields {
  @FieldResolver(() => [Passage], { description: 'The places in it that the chart cites, in their order.' })
  passages(
    @Root() { place: { chart, record: source } }: Source<SourcePlace>,
    @Args(() => PassagesArgs) { sentence }: PassagesArgs,
  ): Passage[] {
    const passages = source.passages.filter((passage) => sentence == null || passage.sentence === sentence);
    return listOf(passages, (record) => passageEntity(chart, { source, record }));
  }
}

@Resolver(() => Passage)
export class PassageFields {
  @FieldResolver(() => Source, { description: 'The document it stands in.' })
  source(@Root() { place: { chart, passage } }: Passage<PassagePlace>): Source {
    return sourceEntity(chart, passage.source);
  }

  @FieldResolver(() => [Fact], {
    description: 'What was taken from it or is held against it: the facts that cite it, whatever the stance.',
  })
  facts(@Root() { place: { chart, passage } }: Passage<PassagePlace>): Fact[] {
    const { evidence, latest } = chart;
    return listOf(evidence.citing(addressOf(passage)), (number) => factEntity(latest, evidence.fact(number)));
  }

  @FieldResolver(() => [Law], { description: 'The laws that cite it.' })
  laws(@Root() { place: { chart, passage } }: Passage<PassagePlace>): Law[] {
    return listOf(chart.evidence.lawsCiting(addressOf(passage)), (record) => lawEntity(chart, record));
  }
}

@Resolver(() => Citation)
export class CitationFields {
  @FieldResolver(() => Passage, { description: 'The place in the source.' })
  passage(@Root() { place: { chart, passage } }: Citation<PassagePlace>): Passage {
    return passageEntity(chart, passage);
  }

  @FieldResolver(() => Source, { description: 'The source: short for `passage { source }`.' })
  source(@Root() { place: { chart, passage } }: Citation<PassagePlace>): Source {
    return sourceEntity(chart, passage.source);
  }
}

function addressOf({ source, record }: PassagePlace['passage']): string {
  return `${source.slug}/${record.id}`;
}
