import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Chart } from '../entities/chart';
import { Law } from '../entities/law';
import { Source } from '../entities/source';
import { ChartArgs } from './arguments/chart-args';
import { ChartSlugArgs, SlugArgs } from './arguments/key-args';
import type { Context } from './context';
import { chartEntity, lawEntity, sourceEntity } from './entity-factory';

@Resolver()
export class ChartQueries {
  @Query(() => Chart, {
    nullable: true,
    description: 'A chart; the default chart when `slug` is left out. Null when there is no such chart.',
  })
  chart(@Args(() => ChartSlugArgs) { slug }: ChartSlugArgs, @Ctx() { charts }: Context): Chart | null {
    const chart = charts.find(slug);
    return chart ? chartEntity(charts, chart) : null;
  }

  @Query(() => [Chart], { description: 'Every chart that this server holds, in the order of their slugs.' })
  charts(@Ctx() { charts }: Context): Chart[] {
    return charts.all.map((chart) => chartEntity(charts, chart));
  }

  @Query(() => Law, { nullable: true, description: 'A law. Null when there is no such law, or no such chart.' })
  law(
    @Args(() => SlugArgs) { slug }: SlugArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() { charts }: Context,
  ): Law | null {
    const found = charts.find(chart);
    const law = found?.findLaw(slug);
    return found && law ? lawEntity(found, law) : null;
  }

  @Query(() => Source, {
    nullable: true,
    description: 'A source. Null when there is no such source, or no such chart.',
  })
  source(
    @Args(() => SlugArgs) { slug }: SlugArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() { charts }: Context,
  ): Source | null {
    const found = charts.find(chart);
    const source = found?.findSource(slug);
    return found && source ? sourceEntity(found, source) : null;
  }
}
