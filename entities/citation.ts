import { Field, ObjectType } from 'type-graphql';
import { Stance } from './stance';

@ObjectType({
  simpleResolvers: true,
  description: 'Points from a fact to the passage it rests on, or that sees it otherwise.',
})
export class Citation<Place = unknown> {
  /** Which passage of which chart; for the resolvers. */
  place!: Place;

  @Field(() => Stance, { description: 'How the passage stands to the fact.' })
  stance!: Stance;

  @Field(() => String, {
    nullable: true,
    description: 'How the source differs, in our own words; always there unless it supports.',
  })
  note!: string | null;
}
