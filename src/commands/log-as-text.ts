import type { Config } from '../config';
import { version } from '../index';
import type { ServedCharts } from '../index';
import { chartCounts } from './chart-counts';
import type { Addresses, ServiceLog } from './service-log';

/** For people: what is served on the output, what is wrong on the error output, and no line for a request. */
export function logAsText(config: Config): ServiceLog {
  return {
    started: (served, addresses) => {
      console.log(greeting(served, config, addresses));
    },
    failed: console.error,
    changed: (now, before) => {
      console.log([`Served from now on${inPlaceOf(before)}:`, ...linesOf(now)].join('\n'));
    },
    stale: ({ charts }, { reason, details }) => {
      const what = charts.length > 0 ? 'What is served may not be the newest' : 'Nothing can be served yet';
      console.error([`${what}: ${reason}`, ...(details === '' ? [] : [details])].join('\n'));
    },
    current: (until) => {
      console.log(`What is served is the newest, as it was until ${until.toISOString()}.`);
    },
  };
}

function greeting({ charts }: ServedCharts, config: Config, { service, metrics }: Addresses): string {
  const { chart: chosen, publicUrl, onlyOperations } = config;
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
    `  ${address}/healthz, ${address}/readyz`,
    ...(onlyOperations ? ['and answers persisted operations alone'] : []),
    ...(address === service ? [] : [`and listens on ${service}`]),
    ...(metrics === null ? [] : [`and gives its figures at ${metrics}`]),
  ].join('\n');
}

function inPlaceOf({ version }: ServedCharts): string {
  return version === null ? '' : `, in place of version ${String(version)}`;
}

function linesOf({ charts, version }: ServedCharts): string[] {
  return [
    ...(version === null ? [] : [`  version ${String(version)}`]),
    ...charts.map((chart) => `  ${chart.slug}: ${chart.title}; ${chartCounts(chart)}`),
  ];
}
