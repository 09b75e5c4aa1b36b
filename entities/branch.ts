import { ObjectType } from 'type-graphql';
import { Node } from './node';
import { OrgUnit } from './org-unit';

@ObjectType({
  implements: [Node, OrgUnit],
  simpleResolvers: true,
  description: 'One of the main operational parts of an agency.',
})
export class Branch<Place = unknown> extends OrgUnit<Place> {}
