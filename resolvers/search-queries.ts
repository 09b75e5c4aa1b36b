import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { SearchConnection } from '../entities/search-connection';
import { search } from '../src/chart/search/search';
import { SearchPageArgs } from './arguments/page-args';
import { SearchArgs } from './arguments/search-args';
import { ViewArgs } from './arguments/view-args';
import type { Context } from './context';
import { inTurn, readView } from './read-at';
import { requireUnit } from './require-unit';
import { searchConnection } from './search-connection';

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    nullable: true,
    complexity: 100,
    description:
      "Units, responsibilities, laws and passages that fit a text, best first, ties in chart order. Every name on record counts, former ones, acronyms and known misspellings too, and so do the chart's own synonyms for everyday words. The start of a word is enough; case, accents, '&' for 'and', 'Office of the', 'U.S.' and a slip of the pen do not matter. At a date it finds what exists then, and always passages and laws whose date is not on record; without one also what has ended, as its `status` or `period` tells. Null when there is no such chart.",
  })
  async search(
    @Args(() => SearchArgs) { text, types, under }: SearchArgs,
    @Args(() => SearchPageArgs) page: SearchPageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<SearchConnection | null> {
    const snapshot = await readView(context, view);
    if (!snapshot) return null;
    const top = requireUnit(snapshot, under);
    await inTurn(context);
    const finder = context.charts.finder(snapshot.chart);
    const matches = search(finder, snapshot, text, { types: types ?? null, under: top });
    return searchConnection(snapshot, matches, ['search', text.trim(), types, under], page);
  }
}
