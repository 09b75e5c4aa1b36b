import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createHandler } from 'graphql-http/lib/use/http';
import { resolversOf, typeDefs } from './schema.mjs';
import { chart, listen } from './serve.mjs';

const handler = createHandler({ schema: makeExecutableSchema({ typeDefs, resolvers: resolversOf(chart) }) });
listen(createServer((request, response) => void handler(request, response)));
