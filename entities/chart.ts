import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node';
import { DateScalar, UrlScalar } from './scalars';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One coherent picture of an organisation, from one set of sources. A server can hold many.',
})
export class Chart<Place = unknown> extends Node {
  /** Which chart; for the resolvers. */
  place!: Place;

  @Field(() => String, { description: 'Its name in queries and addresses; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What it is made from and how to read it.' })
  description!: string;

  @Field(() => String, { description: 'Changes whenever any answer about the chart can change; otherwise opaque.' })
  version!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it speaks for; null when its sources bear no date.',
  })
  coversUntil!: string | null;

  @Field(() => String, { description: 'What it leaves out and must not be used for. Show it beside the chart.' })
  limits!: string;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Under which terms its data may be used; null when not said.',
  })
  license!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Where to report that something is wrong; null when nobody has said.',
  })
  reportTo!: string | null;

  @Field(() => Int, { description: 'How many units are on record, in the tree or outside it, ended ones too.' })
  unitCount!: number;
}
