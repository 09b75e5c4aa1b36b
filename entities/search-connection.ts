import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info';
import { SearchResult } from './search-result';

@ObjectType({ simpleResolvers: true, description: 'Something that was found, and its place in the list.' })
export class SearchEdge {
  @Field(() => String, { description: 'Names this row: give it as `after` to go on behind it, in the same list only.' })
  cursor!: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: SearchResult;

  @Field(() => Float, {
    description:
      'How well it fits, from 0 to 1: 1 where a name or title says what was asked, all of it and nothing else, and less for other texts. Below 0.5 it fits only in part, or only by what it belongs to, which may be chance.',
  })
  score!: number;

  @Field(() => String, { description: 'The text that fits best, such as a name it bore once, as the chart writes it.' })
  matchedText!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A page of what a search found.' })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: 'What was found, of this page, with score and matched text.' })
  edges!: SearchEdge[];

  @Field(() => [SearchResult], { description: 'What was found, of this page, when nothing else is needed.' })
  nodes!: SearchResult[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How much was found in all.' })
  totalCount!: number;
}
