import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Fact } from './fact';
import { Node } from './node';
import { Period } from './period';

export const RelationKind = defineEnum('RelationKind', 'How `unit` stands to `other`.', {
  ALSO_REPORTS_TO: 'The unit reports to the other too, beside its parent.',
  OVERSEEN_BY: 'The other watches over the unit.',
  SUPPORTS: 'The unit works for the other.',
  RELATED: 'The source links the two and does not say how.',
});
export type RelationKind = keyof typeof RelationKind;

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A line beside the tree, such as oversight. It is listed on both units and always read from `unit` to `other`.',
})
export class Relation<Place = unknown> extends Fact<Place> {
  @Field(() => RelationKind, { description: 'How the unit stands to the other.' })
  relationKind!: RelationKind;

  @Field(() => Period, { description: 'From when until when the line existed.' })
  period!: Period;
}
