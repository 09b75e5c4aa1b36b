import { Field, ObjectType } from 'type-graphql';
import { UncertainDate } from './uncertain-date';

@ObjectType({
  simpleResolvers: true,
  description:
    'From when until when something holds, as far as the sources say. A bound that is not known to the day counts from its `earliest` day, else from its `latest`; an end of which no day is known counts in the latest state only.',
})
export class Period {
  @Field(() => UncertainDate, { nullable: true, description: 'The first day; null when the sources set no limit.' })
  start!: UncertainDate | null;

  @Field(() => UncertainDate, {
    nullable: true,
    description: 'The first day on which it no longer holds; null when that has not come as far as the sources say.',
  })
  end!: UncertainDate | null;
}
