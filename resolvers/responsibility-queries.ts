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
      const facts = await inChartOrder(context, snapshot, top);
      return responsibilityConnection(snapshot, facts, ['responsibilities', under], page);
    }
    await inTurn(context);
    const matches = responsibilitiesAbout(context.charts.finder(snapshot.chart), snapshot, about, top);
    return answerConnection(snapshot, matches, ['responsibilities', under, about.trim()], page);
  }
}

/** So many units are looked through in one piece. */
const unitsOfPiece = 5000;

async function inChartOrder(context: Context, snapshot: Snapshot, top: number | null): Promise<ResponsibilityFact[]> {
  const { chart, tree } = snapshot;
  const units = top === null ? tree.order : [top, ...tree.descendants(top)].filter((unit) => tree.has(unit));
  const facts: ResponsibilityFact[] = [];
  for (let start = 0; start < units.length; start += unitsOfPiece) {
    if (start > 0) await inTurn(context);
    for (const unit of units.slice(start, start + unitsOfPiece)) {
      if (chart.unit(unit).responsibilities.length === 0) continue;
      facts.push(...chart.responsibilities(unit).filter((fact) => snapshot.isValid(fact)));
    }
  }
  return facts;
}
