import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type * as seed from '../seed/index';
import type * as chart from '../src/chart/charts';
import type * as schema from '../src/graphql/schema';

/** The same schema and charts as the service runs them, built, behind Apollo Server as it is installed. */
const built = (module: string): string => join(__dirname, '..', 'dist', module);

async function main(): Promise<void> {
  const { buildChartSchema } = (await import(built('src/graphql/schema.js'))) as typeof schema;
  const { loadCharts } = (await import(built('seed/index.js'))) as typeof seed;
  const { Charts } = (await import(built('src/chart/charts.js'))) as typeof chart;
  const loaded = loadCharts(join(__dirname, '..', 'seed', 'charts')).charts;
  const charts = new Charts(loaded, loaded[0]?.header.slug ?? '', 'stock');
  const server = new ApolloServer({ schema: buildChartSchema() });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: () => Promise.resolve({ charts }),
  });
  console.log(url);
}

void main();
