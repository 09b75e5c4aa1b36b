import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { Node } from '../../entities/node';
import type { Context } from '../../resolvers/context';
import { create } from '../../resolvers/entity-maker';
import { findById, findNode } from '../../resolvers/find-node';
import { badUserInput } from '../../resolvers/request-errors';
import { Entity, entityClasses } from './entity';
import { readRepresentation } from './representation';
import type { Representation } from './representation';
import { mostRepresentations, RepresentationsArgs } from './representations-args';
import { Service } from './service';
import { subgraphSdl } from './subgraph-sdl';

/**
 * What a gateway asks of a subgraph.
 *
 * @see https://www.apollographql.com/docs/federation/subgraph-spec
 */
@Resolver()
export class SubgraphQueries {
  @Query(() => Service, { name: '_service', description: 'This subgraph, for a gateway.' })
  service(): Service {
    return create(Service, { sdl: subgraphSdl() });
  }

  @Extensions({ mostItems: mostRepresentations })
  @Query(() => [Entity], {
    name: '_entities',
    nullable: 'items',
    description:
      'What a gateway names, in its order: by id in the chart and as of the date of the id, by slug in the default chart in its latest state. Null in the place of what is unknown, of another kind, or not yet there.',
  })
  entities(
    @Args(() => RepresentationsArgs) { representations }: RepresentationsArgs,
    @Ctx() context: Context,
  ): Promise<(Node | null)[]> {
    return Promise.all(representations.map((value) => findEntity(context, value)));
  }
}

async function findEntity(context: Context, value: unknown): Promise<Node | null> {
  const representation = readRepresentation(value);
  if (typeof representation === 'string') throw badUserInput(`Expected ${representation}.`);
  const found = await findByKey(context, representation);
  return found instanceof entityClasses[representation.typeName] ? found : null;
}

function findByKey(context: Context, { typeName, key }: Representation): Promise<Node | null> {
  if ('id' in key) return findNode(context, key.id);
  const type = typeName === 'Law' ? 'law' : 'unit';
  return findById(context, {
    type,
    chart: context.charts.default.header.slug,
    asOf: null,
    language: null,
    key: key.slug,
  });
}
