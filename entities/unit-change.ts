import { Field, ObjectType } from 'type-graphql';
import { UnitChangeKind } from './unit-change-kind';

@ObjectType({ simpleResolvers: true, description: 'A unit that differs between the two views of a comparison.' })
export class UnitChange<Place = unknown> {
  /** Which change of which comparison; for the resolvers. */
  place!: Place;

  @Field(() => [UnitChangeKind], {
    description: 'In what it differs: added or removed alone, or one or more of renamed, moved, reclassified.',
  })
  kinds!: readonly UnitChangeKind[];
}
