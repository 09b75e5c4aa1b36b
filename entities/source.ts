import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from './define-enum';
import { Node } from './node';
import { DateScalar, UrlScalar } from './scalars';
import { UncertainDate } from './uncertain-date';

export const SourceKind = defineEnum('SourceKind', 'What kind of text a source is.', {
  LEGAL: 'A statute, a code or an official register.',
  OFFICIAL: 'A page, statement or testimony of a public body.',
  REPORT: 'A report, an audit or a plan.',
  PRESS: 'News, and summaries by private firms.',
  GENERAL: 'Anything else.',
});
export type SourceKind = keyof typeof SourceKind;

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A document that facts are taken from or held against.',
})
export class Source<Place = unknown> extends Node {
  /** Which source of which chart; for the resolvers. */
  place!: Place;

  @Field(() => String, { description: 'Its name in queries; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'Its title, or a description of our own where it bears none.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null when it does not say.' })
  publisher!: string | null;

  @Field(() => SourceKind, { description: 'What kind of text it is.' })
  sourceKind!: SourceKind;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it can be read; null when no address is known.' })
  url!: string | null;

  @Field(() => UncertainDate, { nullable: true, description: 'When it was published or captured; null when undated.' })
  date!: UncertainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was read; null when that was not noted.' })
  accessed!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The SHA-256 sum, in hexadecimal, of the document as it was read, so that anyone who has it can check the passages; null when only an excerpt was read.',
  })
  sha256!: string | null;
}
