import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from './scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    'What differs in structure between two views: two dates of one chart, or two charts that mean the same body by the same slug. Units outside the tree count; duties and figures are not compared.',
})
export class Comparison<Place = unknown> {
  /** The two views and what was found; for the resolvers. */
  place!: Place;

  @Field(() => DateScalar, { nullable: true, description: 'The date of the first view; null for the latest state.' })
  fromDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The date of the second view; null for the latest state.' })
  toDate!: string | null;

  @Field(() => Int, { description: 'How many units are in both views and the same in both.' })
  unchangedCount!: number;
}
