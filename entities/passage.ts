import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A place in a source. Its words are not republished: `gist` tells what it says.',
})
export class Passage<Place = unknown> extends Node {
  /** Which passage of which chart; for the resolvers. */
  place!: Place;

  @Field(() => Int, { nullable: true, description: 'The paragraph, from 1; null when the source is not counted so.' })
  paragraph!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The sentence, from 1 through the whole source; null when the source is not counted so.',
  })
  sentence!: number | null;

  @Field(() => String, { nullable: true, description: 'Any other address: "sec. 442", "row 17".' })
  locator!: string | null;

  @Field(() => String, { description: 'What it says, in our own words.' })
  gist!: string;
}
