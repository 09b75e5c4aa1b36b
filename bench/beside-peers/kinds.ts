import { limit, peer, startOurs, startPostgraphile } from './servers';
import type { Start } from './servers';

/** A kind of server that is measured. */
export interface Kind {
  /** As `--only` takes it. */
  readonly name: string;
  readonly title: string;
  /** How it is set up, in what differs from the others. */
  readonly setUp: string;
  readonly start: Start;
  /** It writes what ours has answered. */
  readonly isLimit?: true;
  /** It is left out of a quick run. */
  readonly isMinor?: true;
  /** The first version of Node that it runs on. */
  readonly since?: number;
  /** The questions that it cannot be asked in the same words. */
  readonly lacks?: readonly string[];
}

export const kinds: readonly Kind[] = [
  {
    name: 'ours',
    title: 'AgencyGraph',
    setUp: 'as shipped, with its defaults',
    start: ({ node, charts }) => startOurs(node, charts),
  },
  {
    name: 'stock',
    title: 'TypeGraphQL + Apollo Server',
    setUp: 'classes with `simpleResolvers`, served by `startStandaloneServer`',
    start: peer('stock', 'stock.ts'),
  },
  {
    name: 'apollo-fastify',
    title: 'Apollo Server + Fastify',
    setUp: '`@as-integrations/fastify`, without the plugin for cache control',
    start: peer('apollo-fastify', 'apollo-fastify.mjs'),
    isMinor: true,
  },
  {
    name: 'yoga',
    title: 'GraphQL Yoga + JIT',
    setUp: '`@envelop/graphql-jit`, documents cached, no log, no page',
    start: peer('yoga', 'yoga.mjs'),
    isMinor: true,
  },
  {
    name: 'mercurius',
    title: 'Mercurius + JIT',
    setUp: '`jit: 1`, documents cached',
    start: peer('mercurius', 'mercurius.mjs'),
  },
  {
    name: 'graphql-http',
    title: 'graphql-http',
    setUp: 'over `node:http`; it caches nothing',
    start: peer('graphql-http', 'graphql-http.mjs'),
    isMinor: true,
  },
  {
    name: 'postgraphile',
    title: 'PostGraphile + PostgreSQL',
    setUp: 'the time of PostgreSQL counts too; it needs Node 22, and makes no outline and no search in these words',
    start: startPostgraphile,
    isMinor: true,
    since: 22,
    lacks: ['outline', 'search'],
  },
  {
    name: 'limit',
    title: 'node:http, ready bytes',
    setUp: 'reads the body and writes bytes that are there: the limit',
    start: limit('limit', 'bytes'),
    isLimit: true,
  },
  {
    name: 'limit-headers',
    title: 'node:http, our headers too',
    setUp: 'the same, with the twenty headers that ours answers with, most of them for safety',
    start: limit('limit-headers', 'headers'),
    isLimit: true,
  },
  {
    name: 'limit-json',
    title: 'node:http, JSON.stringify',
    setUp: 'the same, from an object that is there',
    start: limit('limit-json', 'json'),
    isLimit: true,
    isMinor: true,
  },
];

export function kindOf(wanted: string): Kind {
  const found = kinds.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no server ${wanted}.`);
  return found;
}
