import Fastify from 'fastify';
import mercurius from 'mercurius';
import { tell } from './listen.mjs';
import { resolversOf, typeDefs } from './schema.mjs';
import { chart, find } from './serve.mjs';

const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers: resolversOf(chart, find), jit: 1 });
tell(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
