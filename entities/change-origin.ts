import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A unit that went into a reorganisation, whole or in part.' })
export class ChangeOrigin<Place = unknown> {
  /** Which unit of which chart; for the resolvers. */
  place!: Place;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when only a part of it went, false when it went whole; null when the sources do not say.',
  })
  partial!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Names the part; null when it went whole or nothing is said.' })
  part!: string | null;
}
