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

  @Field(() => String, {
    nullable: true,
    description:
      'The language of its own texts, and of names that say none, as a BCP 47 tag such as "en"; null when nobody has said.',
  })
  language!: string | null;

  @Field(() => [String], {
    description:
      'The languages that names of its units are in, as BCP 47 tags: its own first, then the others by their letters. Each can be asked for by `language` at an entry point, or by the header Accept-Language. Empty when nobody has said any.',
  })
  languages!: readonly string[];

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
