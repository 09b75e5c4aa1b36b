import { createServer } from 'node:http';
import { useGraphQlJit } from '@envelop/graphql-jit';
import { createSchema, createYoga } from 'graphql-yoga';
import { listen } from './listen.mjs';
import { resolversOf, typeDefs } from './schema.mjs';
import { chart, find } from './serve.mjs';

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers: resolversOf(chart, find) }),
  plugins: [useGraphQlJit()],
  graphiql: false,
  landingPage: false,
  logging: false,
  multipart: false,
});
listen(createServer(yoga));
