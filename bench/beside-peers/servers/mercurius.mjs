import Fastify from 'fastify';
import mercurius from 'mercurius';
import { resolversOf, typeDefs } from './schema.mjs';
import { chart, tell } from './serve.mjs';

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers: resolversOf(chart), jit: 1 });
tell(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
