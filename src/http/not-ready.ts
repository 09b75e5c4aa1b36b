import type { Charts } from '../chart/charts';
import type { Standing } from '../chart/standing';

/** A request that wants charts comes before there are any. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

/** @throws NotReady while there are none */
export function chartsIn(standing: Standing): Charts {
  if (standing.charts) return standing.charts;
  throw new NotReady(whyNotReady(standing) ?? '');
}

/** Null when there are charts. */
export function whyNotReady({ charts, stale }: Standing): string | null {
  return charts ? null : (stale?.reason ?? 'The charts are being read.');
}
