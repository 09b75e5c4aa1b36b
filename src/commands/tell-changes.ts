import type { ServedCharts } from '../index';
import type { ServiceLog } from './service-log';

/**
 * Tells which charts are served from now on, and why they are not the newest.
 *
 * @param first what is known to be served
 */
export function changeTeller(
  log: Pick<ServiceLog, 'changed' | 'stale' | 'current'>,
  first: Pick<ServedCharts, 'charts' | 'version'>,
): (now: ServedCharts) => void {
  let before: ServedCharts = { ...first, stale: null };
  return (now) => {
    const { charts, version, stale } = now;
    const isOther =
      version !== before.version ||
      charts.length !== before.charts.length ||
      charts.some((chart, place) => chart !== before.charts[place]);
    if (isOther) log.changed(now, before);
    if (stale && stale.reason !== before.stale?.reason) log.stale(now, stale);
    if (!stale && before.stale) log.current(before.stale.since);
    before = now;
  };
}
