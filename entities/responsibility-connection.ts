import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info';
import { Responsibility } from './responsibility';

@ObjectType({ simpleResolvers: true, description: 'A responsibility in a list, and its place there.' })
export class ResponsibilityEdge {
  @Field(() => String, { description: 'Names this row: give it as `after` to go on behind it, in the same list only.' })
  cursor!: string;

  @Field(() => Responsibility, { description: 'The responsibility.' })
  node!: Responsibility;

  @Field(() => Float, {
    nullable: true,
    description: 'How well it fits what was asked about, as in `SearchEdge`; null where nothing was asked.',
  })
  score!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The text that fits best: of the responsibility, or of what it belongs to, such as the name of the unit; null where nothing was asked.',
  })
  matchedText!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of a list of responsibilities.' })
export class ResponsibilityConnection {
  @Field(() => [ResponsibilityEdge], { description: 'The responsibilities of this page with their cursors.' })
  edges!: ResponsibilityEdge[];

  @Field(() => [Responsibility], { description: 'The responsibilities of this page, when cursors are not needed.' })
  nodes!: Responsibility[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many responsibilities the whole list has.' })
  totalCount!: number;
}
