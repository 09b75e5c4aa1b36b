import type { ServedCharts } from '../index';
import { chartCounts } from './chart-counts';
import type { ServiceLog } from './service-log';

/**
 * For people: which charts are served from now on, and on the error output why they are not the newest.
 *
 * @param say in place of the output
 */
export function changesAsText(
  say: (text: string) => void = console.log,
): Pick<ServiceLog, 'changed' | 'stale' | 'current'> {
  return {
    changed: (now, before) => {
      say([`Served from now on${inPlaceOf(before)}:`, ...linesOf(now)].join('\n'));
    },
    stale: ({ charts }, { reason, details }) => {
      const what = charts.length > 0 ? 'What is served may not be the newest' : 'Nothing can be served yet';
      console.error([`${what}: ${reason}`, ...(details === '' ? [] : [details])].join('\n'));
    },
    current: (until) => {
      say(`What is served is the newest, as it was until ${until.toISOString()}.`);
    },
  };
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
