import { ObjectType } from 'type-graphql';
import { Node } from './node';
import { OrgUnit } from './org-unit';

@ObjectType({
  implements: [Node, OrgUnit],
  simpleResolvers: true,
  description: 'Any other part of an agency: an office, a division, a unit, a program.',
})
export class Office<Place = unknown> extends OrgUnit<Place> {}
