import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { UncertainDate } from './uncertain-date';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A law that units are founded on or responsibilities refer to.',
})
export class Law<Place = unknown> extends Node {
  /** Which law of which chart; for the resolvers. */
  place!: Place;

  @Field(() => String, { description: 'Its name in queries; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year in its title or of its passing; null when no source says.',
  })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is printed: "Pub. L. 107-296"; null when no source says.',
  })
  reference!: string | null;

  @Field(() => UncertainDate, { nullable: true, description: 'When it was enacted; null when no source says.' })
  enacted!: UncertainDate | null;
}
