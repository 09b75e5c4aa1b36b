import { ObjectType } from 'type-graphql';
import { Node } from './node';
import { OrgUnit } from './org-unit';

@ObjectType({
  implements: [Node, OrgUnit],
  simpleResolvers: true,
  description: 'A body of its own: a department, an agency, a bureau or a service.',
})
export class Agency<Place = unknown> extends OrgUnit<Place> {}
