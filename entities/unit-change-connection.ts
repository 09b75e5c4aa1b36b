import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info';
import { UnitChange } from './unit-change';

@ObjectType({ simpleResolvers: true, description: 'A changed unit in a list, and its place there.' })
export class UnitChangeEdge {
  @Field(() => String, { description: 'Names this row: give it as `after` to go on behind it, in the same list only.' })
  cursor!: string;

  @Field(() => UnitChange, { description: 'The change.' })
  node!: UnitChange;
}

@ObjectType({ simpleResolvers: true, description: 'A page of the changes that a comparison found.' })
export class UnitChangeConnection {
  @Field(() => [UnitChangeEdge], { description: 'The changes of this page with their cursors.' })
  edges!: UnitChangeEdge[];

  @Field(() => [UnitChange], { description: 'The changes of this page, when cursors are not needed.' })
  nodes!: UnitChange[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many units differ.' })
  totalCount!: number;
}
