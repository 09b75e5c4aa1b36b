import { Field, Int, ObjectType } from 'type-graphql';
import { Fact } from './fact';
import { Node } from './node';
import { Period } from './period';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'A place in the tree: under which parent, from when until when.',
})
export class Placement<Place = unknown> extends Fact<Place> {
  @Field(() => Int, {
    nullable: true,
    description: 'The order in which the source lists it, from 1; null when it lists nothing.',
  })
  position!: number | null;

  @Field(() => Period, { description: 'From when until when the unit stood there.' })
  period!: Period;
}
