import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { tell } from './listen.mjs';
import { resolversOf, typeDefs } from './schema.mjs';
import { chart, find } from './serve.mjs';

const app = Fastify();
const apollo = new ApolloServer({
  typeDefs,
  resolvers: resolversOf(chart, find),
  // The schema does not say how long anything may be kept: without the plugin, no field is asked for that.
  plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
await app.register(fastifyApollo(apollo));
tell(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
