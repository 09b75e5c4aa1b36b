import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import { UnderArgs } from './arguments/list-args';
import { ShortPageArgs } from './arguments/page-args';
import { ViewArgs } from './arguments/view-args';
import { responsibilityConnection } from './connections';
import type { Context } from './context';
import { readView } from './read-at';
import { requireUnit } from './require-unit';

@Resolver()
export class ResponsibilityQueries {
  @Query(() => ResponsibilityConnection, {
    nullable: true,
    description:
      'Who does what: the responsibilities of all units that exist on the date, in chart order. Null when there is no such chart.',
  })
  async responsibilities(
    @Args(() => UnderArgs) { under }: UnderArgs,
    @Args(() => ShortPageArgs) page: ShortPageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<ResponsibilityConnection | null> {
    const snapshot = await readView(context, view);
    if (!snapshot) return null;
    const top = requireUnit(snapshot, under);
    const { tree } = snapshot;
    const units = top === null ? tree.order : [top, ...tree.descendants(top)].filter((unit) => tree.has(unit));
    const facts = Array.from(units, (unit) => snapshot.chart.responsibilities(unit)).flat();
    const current = facts.filter((fact) => snapshot.isValid(fact));
    return responsibilityConnection(snapshot, current, ['responsibilities', under], page);
  }
}
