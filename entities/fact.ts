import { Field, InterfaceType } from 'type-graphql';
import { Node } from './node';
import { Standing } from './standing';

@InterfaceType({
  implements: Node,
  description: 'A statement that rests on evidence: it has a standing and at least one citation.',
})
export abstract class Fact<Place = unknown> extends Node {
  /** Where in which chart it was read; for the resolvers. */
  place!: Place;

  @Field(() => String, { description: 'The fact as one sentence, in our own words.' })
  statement!: string;

  @Field(() => Standing, { description: 'How firmly the source says it.' })
  standing!: Standing;

  @Field(() => Boolean, { description: 'True when a citation contradicts it, whatever its standing.' })
  disputed!: boolean;
}
