import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import type { ResponsibilityFact } from '../src/chart/fact';
import { responsibilitiesAbout } from '../src/chart/search/search';
import type { Snapshot } from '../src/chart/snapshot';
import { ShortPageArgs } from './arguments/page-args';
import { ResponsibilitiesArgs } from './arguments/search-args';
import { ViewArgs } from './arguments/view-args';
import { responsibilityConnection } from './connections';
import type { Context } from './context';
import { inTurn, readView } from './read-at';
import { requireUnit } from './require-unit';
import { answerConnection } from './search-connection';

@Resolver()
export class ResponsibilityQueries {
  @Query(() => ResponsibilityConnection, {
    nullable: true,
    complexity: 100,
    description:
      "Who does what: the responsibilities of all units that exist on the date, in chart order. With `about`, who is responsible for that, best match first; everyday words are understood as far as the chart's synonyms say. What fits only in part scores below 0.5, which may be chance: show it as such. Null when there is no such chart.",
  })
  async responsibilities(
    @Args(() => ResponsibilitiesArgs) { about, under }: ResponsibilitiesArgs,
    @Args(() => ShortPageArgs) page: ShortPageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<ResponsibilityConnection | null> {
    const snapshot = await readView(context, view);
    if (!snapshot) return null;
    const top = requireUnit(snapshot, under);
    if (about == null) {
      return responsibilityConnection(snapshot, inChartOrder(snapshot, top), ['responsibilities', under], page);
    }
    await inTurn(context);
    const matches = responsibilitiesAbout(context.charts.finder(snapshot.chart), snapshot, about, top);
    return answerConnection(snapshot, matches, ['responsibilities', under, about.trim()], page);
  }
}

function inChartOrder(snapshot: Snapshot, top: number | null): ResponsibilityFact[] {
  const { chart, tree } = snapshot;
  const units = top === null ? tree.order : [top, ...tree.descendants(top)].filter((unit) => tree.has(unit));
  const having = Array.from(units).filter((unit) => chart.unit(unit).responsibilities.length > 0);
  const facts = having.flatMap((unit) => chart.responsibilities(unit));
  return facts.filter((fact) => snapshot.isValid(fact));
}
