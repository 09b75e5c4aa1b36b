import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { Node } from '../entities/node';
import { mostIds, NodeArgs, NodesArgs } from './arguments/key-args';
import type { Context } from './context';
import { findNode } from './find-node';

@Resolver()
export class NodeQueries {
  @Query(() => Node, {
    nullable: true,
    description:
      'What an id names: the same object, in the same chart as of the same date and in the same language, whatever the header Accept-Language says. Null for an id that is unknown or malformed.',
  })
  node(@Args(() => NodeArgs) { id }: NodeArgs, @Ctx() context: Context): Promise<Node | null> {
    return findNode(context, id);
  }

  @Extensions({ mostItems: mostIds })
  @Query(() => [Node], {
    nullable: 'items',
    description: 'What the ids name, in the order of the ids, with null in the place of an unknown one.',
  })
  nodes(@Args(() => NodesArgs) { ids }: NodesArgs, @Ctx() context: Context): Promise<(Node | null)[]> {
    return Promise.all(ids.map((id) => findNode(context, id)));
  }
}
