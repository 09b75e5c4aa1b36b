import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { longestText, shortEnough } from './chart-args';

export const mostIds = 100;

@ArgsType()
export class AgencyArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The agency, by its slug; the subject of the chart when left out.',
  })
  @MaxLength(longestText, shortEnough)
  slug?: string | null;
}

@ArgsType()
export class SlugArgs {
  @Field(() => String, { description: 'What is looked for, by its slug.' })
  @MaxLength(longestText, shortEnough)
  slug!: string;
}

@ArgsType()
export class ChartSlugArgs {
  @Field(() => String, { nullable: true, description: 'The chart, by its slug; the default chart when left out.' })
  @MaxLength(longestText, shortEnough)
  slug?: string | null;
}

@ArgsType()
export class NodeArgs {
  @Field(() => ID, { description: 'An id that an earlier answer gave.' })
  id!: string;
}

@ArgsType()
export class NodesArgs {
  @Field(() => [ID], { description: `Ids that earlier answers gave; at most ${String(mostIds)}.` })
  @ArrayMaxSize(mostIds, { message: `a list of at most ${String(mostIds)} ids` })
  ids!: string[];
}
