import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createHandler } from 'graphql-http/lib/use/http';
import { listen } from './listen.mjs';
import { resolversOf, typeDefs } from './schema.mjs';
import { chart, find } from './serve.mjs';

const handler = createHandler({ schema: makeExecutableSchema({ typeDefs, resolvers: resolversOf(chart, find) }) });
listen(createServer((request, response) => void handler(request, response)));
