import type { ServedCharts } from '../index';
import { chartCounts } from './chart-counts';

/**
 * Tells on the output which charts are served from now on, and on the error output why they are not the newest.
 *
 * @param first what is known to be served
 * @param say in place of the output
 */
export function changeTeller(
  first: Pick<ServedCharts, 'charts' | 'version'>,
  say: (text: string) => void = console.log,
): (now: ServedCharts) => void {
  let before: ServedCharts = { ...first, stale: null };
  return (now) => {
    const { charts, version, stale } = now;
    const [reason, reasonBefore] = [stale?.reason, before.stale?.reason];
    const isOther =
      version !== before.version ||
      charts.length !== before.charts.length ||
      charts.some((chart, place) => chart !== before.charts[place]);
    if (isOther) say([`Served from now on${inPlaceOf(before)}:`, ...linesOf(now)].join('\n'));
    if (stale && reason !== reasonBefore) {
      const what = charts.length > 0 ? 'What is served may not be the newest' : 'Nothing can be served yet';
      console.error([`${what}: ${stale.reason}`, ...(stale.details === '' ? [] : [stale.details])].join('\n'));
    }
    if (!stale && before.stale)
      say(`What is served is the newest, as it was until ${before.stale.since.toISOString()}.`);
    before = now;
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
