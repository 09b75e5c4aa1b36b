import { MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';

export const longestText = 200;
export const shortEnough = { message: `a text of at most ${String(longestText)} characters` };

/** Of an enumeration; more of them say nothing new. */
export const mostValues = 20;
export const fewEnough = { message: `a list of at most ${String(mostValues)} values` };

/** The `message` of each check is the end of a sentence: 'first is 0; expected a whole number from 1 to 100.' */
@ArgsType()
export class ChartArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The chart to read, by its slug; the default chart when left out.',
  })
  @MaxLength(longestText, shortEnough)
  chart?: string | null;
}
