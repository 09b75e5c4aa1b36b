import type { Config } from '../config';
import { version } from '../index';
import type { ServedCharts } from '../index';
import { chartCounts } from './chart-counts';
import { changesAsText } from './changes-as-text';
import type { Addresses, ServiceLog } from './service-log';

/** For people: what is served on the output, what is wrong on the error output, and no line for a request. */
export function logAsText(config: Config): ServiceLog {
  return {
    started: (served, addresses) => {
      console.log(greeting(served, config, addresses));
    },
    failed: console.error,
    ...changesAsText(),
  };
}

function greeting({ charts }: ServedCharts, config: Config, { service, metrics }: Addresses): string {
  const { chart: chosen, publicUrl, onlyOperations, subgraph } = config;
  const address = publicUrl ?? service;
  const served = charts.map((chart) => {
    const isDefault = chart.slug === (chosen ?? charts[0]?.slug);
    return `  ${chart.slug}${isDefault ? ' (default)' : ''}: ${chart.title}; ${chartCounts(chart)}`;
  });
  return [
    `AgencyGraph ${version} ${charts.length > 0 ? 'serves' : 'waits for the charts of the database, to serve them at'}`,
    ...served,
    `  ${address}/          the page for people`,
    `  ${address}/graphql   the GraphQL API`,
    `  ${address}/graphiql/ where to try it`,
    `  ${address}/mcp       the tools for agents`,
    `  ${address}/healthz, ${address}/readyz`,
    ...(onlyOperations ? ['and answers persisted operations alone'] : []),
    ...(subgraph ? ['and is a subgraph for a gateway'] : []),
    ...(address === service ? [] : [`and listens on ${service}`]),
    ...(metrics === null ? [] : [`and gives its figures at ${metrics}`]),
  ].join('\n');
}
