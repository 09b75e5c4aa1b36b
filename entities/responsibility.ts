import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Fact } from './fact';
import { Node } from './node';
import { Period } from './period';
import { Scope } from './scope';

export const ResponsibilityKind = defineEnum('ResponsibilityKind', 'What a responsibility is to its unit.', {
  PURPOSE: 'What the unit is there for.',
  DUTY: 'What it has to do.',
  POWER: 'What it may do.',
  SERVICE: 'What it does for others.',
  EXAMPLE: 'One case of something wider, given by the source to show what is meant.',
});
export type ResponsibilityKind = keyof typeof ResponsibilityKind;

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'What a unit is there for, has to do, may do or offers, as a source says it.',
})
export class Responsibility<Place = unknown> extends Fact<Place> {
  @Field(() => String, { description: 'A phrase that starts with a verb, in our own words.' })
  title!: string;

  @Field(() => ResponsibilityKind, { description: 'Purpose, duty, power, service or example.' })
  responsibilityKind!: ResponsibilityKind;

  @Field(() => [String], { description: 'Its verbs, singly: identify, detain.' })
  actions!: readonly string[];

  @Field(() => [String], { description: 'For whom it is done; empty when the source does not say.' })
  recipients!: readonly string[];

  @Field(() => [Scope], { description: 'Where it applies; empty when the source does not say.' })
  scopes!: readonly Scope[];

  @Field(() => Period, { description: 'From when until when the unit had it.' })
  period!: Period;
}
