import { Field, ObjectType } from 'type-graphql';
import { Fact } from './fact';
import { Node } from './node';
import { Period } from './period';

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'A word that a source uses for what a unit is: "branch", "office", "directorate". Sources may differ.',
})
export class Designation<Place = unknown> extends Fact<Place> {
  @Field(() => String, { description: 'The word as the source has it.' })
  text!: string;

  @Field(() => Period, { description: 'From when until when the word applied.' })
  period!: Period;
}
