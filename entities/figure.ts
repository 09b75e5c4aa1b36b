import { Field, Float, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Fact } from './fact';
import { Node } from './node';
import { Scope } from './scope';
import { UncertainDate } from './uncertain-date';

export const Measure = defineEnum('Measure', 'What a figure counts.', {
  PERSONNEL: 'People who work for the unit.',
  OFFICES: 'Offices, in the sense of places it works from.',
  BRANCHES: 'Branches that it consists of.',
  LAWS_ENFORCED: 'Laws that it enforces.',
  RANK: 'Its place in an order by size, from 1.',
});
export type Measure = keyof typeof Measure;

export const Qualifier = defineEnum('Qualifier', 'The hedge that a source puts to a figure.', {
  EXACTLY: 'No hedge.',
  OVER: 'More than the value.',
  AT_LEAST: 'The value or more.',
  APPROXIMATELY: 'About the value.',
  UP_TO: 'The value or fewer.',
  UNDER: 'Fewer than the value.',
});
export type Qualifier = keyof typeof Qualifier;

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'A number that a source states about a unit, with its hedge. Show `text`, never `value` alone.',
})
export class Figure<Place = unknown> extends Fact<Place> {
  @Field(() => Measure, { description: 'What is counted.' })
  measure!: Measure;

  @Field(() => Float, { description: 'The number, to sort and compare by; its hedge stands in `qualifier`.' })
  value!: number;

  @Field(() => Qualifier, { description: 'The hedge.' })
  qualifier!: Qualifier;

  @Field(() => String, { description: 'The figure with its hedge, as it is to be shown: "over 20,000".' })
  text!: string;

  @Field(() => UncertainDate, { nullable: true, description: 'When it was so; null when the source does not say.' })
  date!: UncertainDate | null;

  @Field(() => [Scope], { description: 'Where it was counted; empty when the source does not say.' })
  scopes!: readonly Scope[];
}
