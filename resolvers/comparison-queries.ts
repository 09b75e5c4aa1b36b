import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ChangeEvent } from '../entities/change-event';
import { Chart } from '../entities/chart';
import { Comparison } from '../entities/comparison';
import { OrgUnit } from '../entities/org-unit';
import { UnitChange } from '../entities/unit-change';
import { UnitChangeConnection } from '../entities/unit-change-connection';
import { compareInSteps, eventsBetween } from '../src/chart/comparison';
import { quote } from '../src/chart/quote';
import type { Snapshot } from '../src/chart/snapshot';
import { ChangesPageArgs } from './arguments/page-args';
import { CompareArgs } from './arguments/view-args';
import { unitChangeConnection } from './connections';
import type { Context } from './context';
import { chartEntity, unitEntity } from './entity-factory';
import { create } from './entity-maker';
import { eventEntity } from './fact-factory';
import { listOf } from './list-of';
import type { ComparisonPlace, UnitChangePlace } from './places';
import { inSteps, readView } from './read-at';
import { badUserInput } from './request-errors';

@Resolver()
export class ComparisonQueries {
  @Query(() => Comparison, {
    nullable: true,
    complexity: 100,
    description:
      "What differs in structure between two dates of a chart, or between two charts of one namespace. A unit that was renamed or moved is one change, not one removed and one added; whether it was renamed, its names in the chart's own language tell. Null when there is no such chart.",
  })
  async compare(
    @Args(() => CompareArgs) { from, to, language }: CompareArgs,
    @Ctx() context: Context,
  ): Promise<Comparison | null> {
    const [first, second] = await Promise.all(
      [from, to].map(({ chart, asOf }) => readView(context, { chart, asOf, language })),
    );
    if (!first || !second) return null;
    requireOneNamespace(first, second);
    const comparison = await inSteps(context, compareInSteps(first, second));
    return create<Comparison<ComparisonPlace>>(Comparison, {
      place: { comparison },
      fromDate: first.asOf,
      toDate: second.asOf,
      unchangedCount: comparison.unchangedCount,
    });
  }
}

function requireOneNamespace({ chart: one }: Snapshot, { chart: other }: Snapshot): void {
  const { slug, namespace } = one.header;
  if (one === other || (namespace !== null && namespace === other.header.namespace)) return;
  throw badUserInput(
    `from and to are the charts ${quote(slug)} and ${quote(other.header.slug)}; expected two dates of one chart, or two charts of one namespace: only there is the same slug the same body.`,
  );
}

@Resolver(() => Comparison)
export class ComparisonFields {
  @FieldResolver(() => Chart, { description: 'The chart of the first view.' })
  from(@Root() { place: { comparison } }: Comparison<ComparisonPlace>, @Ctx() { charts }: Context): Chart {
    return chartEntity(charts, comparison.from.chart);
  }

  @FieldResolver(() => Chart, { description: 'The chart of the second view.' })
  to(@Root() { place: { comparison } }: Comparison<ComparisonPlace>, @Ctx() { charts }: Context): Chart {
    return chartEntity(charts, comparison.to.chart);
  }

  @FieldResolver(() => UnitChangeConnection, {
    description:
      'The units that differ, in the chart order of the second view; after them, in that of the first, those that are gone.',
  })
  changes(
    @Root() { place: { comparison } }: Comparison<ComparisonPlace>,
    @Args(() => ChangesPageArgs) page: ChangesPageArgs,
  ): UnitChangeConnection {
    return unitChangeConnection(comparison, page);
  }
}

@Resolver(() => UnitChange)
export class UnitChangeFields {
  @FieldResolver(() => OrgUnit, { nullable: true, description: 'The unit in the first view; null when it was added.' })
  before(@Root() { place: { comparison, change } }: UnitChange<UnitChangePlace>): OrgUnit | null {
    return change.before === null ? null : unitEntity(comparison.from, change.before);
  }

  @FieldResolver(() => OrgUnit, {
    nullable: true,
    description: 'The unit in the second view; null when it was removed.',
  })
  after(@Root() { place: { comparison, change } }: UnitChange<UnitChangePlace>): OrgUnit | null {
    return change.after === null ? null : unitEntity(comparison.to, change.after);
  }

  @FieldResolver(() => [ChangeEvent], {
    description:
      'What befell the unit between the two dates of one chart, oldest first, without plans; empty between two charts, each of which tells its own story. Where it is empty, the sources of the change stand under the names and placements of the unit.',
  })
  events(@Root() { place: { comparison, change } }: UnitChange<UnitChangePlace>): ChangeEvent[] {
    return listOf(eventsBetween(comparison, change.slug), (fact) => eventEntity(comparison.to, fact));
  }
}
