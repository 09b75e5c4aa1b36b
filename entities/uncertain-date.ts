import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from './scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    'A date as well as it is known: a day, a month, a year or a bound. "March 2003" reaches from 2003-03-01 to 2003-03-31.',
})
export class UncertainDate {
  @Field(() => String, { description: 'As it is to be shown: "March 2003", "in or before 2013".' })
  text!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it may be; null when no bound is known.' })
  earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it may be; null when no bound is known.' })
  latest!: string | null;
}
