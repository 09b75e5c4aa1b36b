import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'A day on which a chart changes.' })
export class ChangeDay<Place = unknown> {
  /** Which day of which chart; for the resolvers. */
  place!: Place;

  @Field(() => DateScalar, {
    description:
      'The day. Of an uncertain date it is the earliest possible day or, when that is not known, the latest.',
  })
  date!: string;
}
