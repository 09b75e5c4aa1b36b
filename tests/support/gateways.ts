import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Subgraph } from './other-subgraphs';

type Composed = Omit<Subgraph, 'close'>;

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Gateways in front of subgraphs, one for each composition; whoever starts them stops them. */
export async function startGateways(subgraphs: readonly Composed[]) {
  const named = subgraphs.map(({ name, url }) => ({ name, url }));
  return {
    // Asks each of them what it is.
    Apollo: await start(new IntrospectAndCompose({ subgraphs: named })),
    'The Guild': await start(compose(subgraphs)),
  };
}

/** The supergraph as the composition of The Guild has it; fails with what is wrong. */
export function compose(subgraphs: readonly Composed[]): string {
  const { supergraphSdl, errors = [] } = composeServices(
    subgraphs.map(({ sdl, ...one }) => ({ ...one, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

async function start(supergraphSdl: string | IntrospectAndCompose): Promise<ApolloServer> {
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent });
  const server = new ApolloServer({ gateway, logger: silent });
  await server.start();
  return server;
}
