import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import { holds } from '../src/chart/dates';
import { ChartArgs } from './arguments/chart-args';
import { UnderArgs } from './arguments/list-args';
import { ShortPageArgs } from './arguments/page-args';
import { responsibilityConnection } from './connections';
import type { Context } from './context';
import { requireUnit } from './require-unit';

@Resolver()
export class ResponsibilityQueries {
  @Query(() => ResponsibilityConnection, {
    nullable: true,
    description:
      'Who does what: the responsibilities of all units that exist, in chart order. Null when there is no such chart.',
  })
  responsibilities(
    @Args(() => UnderArgs) { under }: UnderArgs,
    @Args(() => ShortPageArgs) page: ShortPageArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() context: Context,
  ): ResponsibilityConnection | null {
    const snapshot = context.charts.find(chart)?.latest;
    if (!snapshot) return null;
    const top = requireUnit(snapshot, under);
    const units = top === null ? snapshot.tree.order : [top, ...snapshot.tree.descendants(top)];
    const facts = Array.from(units, (unit) => snapshot.chart.responsibilities(unit)).flat();
    const current = facts.filter(({ record }) => holds(record.period));
    return responsibilityConnection(snapshot, current, ['responsibilities', under], page);
  }
}
