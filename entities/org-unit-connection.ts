import { Field, Int, ObjectType } from 'type-graphql';
import { OrgUnit } from './org-unit';
import { PageInfo } from './page-info';

@ObjectType({ simpleResolvers: true, description: 'A unit in a list, and its place there.' })
export class OrgUnitEdge {
  @Field(() => String, { description: 'Names this row: give it as `after` to go on behind it, in the same list only.' })
  cursor!: string;

  @Field(() => OrgUnit, { description: 'The unit.' })
  node!: OrgUnit;

  @Field(() => Int, {
    description:
      'Levels below the unit that the list was asked of, 1 for a child; in `units`, the own depth of the unit.',
  })
  depth!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of a list of units.' })
export class OrgUnitConnection {
  @Field(() => [OrgUnitEdge], { description: 'The units of this page with their cursors and depths.' })
  edges!: OrgUnitEdge[];

  @Field(() => [OrgUnit], { description: 'The units of this page, when cursors and depths are not needed.' })
  nodes!: OrgUnit[];

  @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many units the whole list has.' })
  totalCount!: number;

  /** How many units were looked through to make the list, which is a part of what it costs. */
  scanned!: number;
}
