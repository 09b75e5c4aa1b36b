import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Fact } from './fact';
import { Node } from './node';

export const OmissionKind = defineEnum('OmissionKind', 'What a source leaves unnamed.', {
  UNITS: 'Units below this one.',
  RESPONSIBILITIES: 'Responsibilities of this unit.',
});
export type OmissionKind = keyof typeof OmissionKind;

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A list that a source leaves open: it says that there is more, and not what. So the chart is known to be incomplete here.',
})
export class Omission<Place = unknown> extends Fact<Place> {
  @Field(() => OmissionKind, { description: 'What is left unnamed.' })
  omits!: OmissionKind;
}
