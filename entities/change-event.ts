import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Fact } from './fact';
import { Node } from './node';
import { UncertainDate } from './uncertain-date';

export const ChangeKind = defineEnum('ChangeKind', 'What happened in a reorganisation.', {
  ESTABLISHED: 'The results came to be.',
  RENAMED: 'The origin goes on under another name.',
  MOVED: 'A unit went from one parent to another.',
  MERGED: 'The origins, or parts of them, became one.',
  SPLIT: 'One origin became several.',
  SPUN_OFF: 'A result came out of an origin that lives on.',
  REPLACED: 'The results took over from the origins.',
  RECLASSIFIED: 'A unit became another kind of unit.',
  ABOLISHED: 'The origins came to an end.',
});
export type ChangeKind = keyof typeof ChangeKind;

@ObjectType({
  implements: [Node, Fact],
  simpleResolvers: true,
  description: 'A reorganisation: what it was made from, what came out, when, and under which law.',
})
export class ChangeEvent<Place = unknown> extends Fact<Place> {
  @Field(() => ChangeKind, { description: 'What happened.' })
  changeKind!: ChangeKind;

  @Field(() => UncertainDate, { nullable: true, description: 'When; null when the sources do not say.' })
  date!: UncertainDate | null;

  @Field(() => Boolean, { description: 'Announced; nothing that was read proves that it took effect.' })
  planned!: boolean;
}
