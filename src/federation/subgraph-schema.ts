import type { GraphQLSchema } from 'graphql';
import { buildChartSchema } from '../graphql/schema';
import { SubgraphQueries } from './subgraph-queries';

/** The schema as it is served to a gateway: the same, and what the gateway asks of a subgraph. */
export function buildSubgraphSchema(): GraphQLSchema {
  return buildChartSchema([SubgraphQueries]);
}
