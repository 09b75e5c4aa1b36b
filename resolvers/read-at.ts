import type { Chart } from '../src/chart/chart';
import type { Charts } from '../src/chart/charts';
import type { Snapshot } from '../src/chart/snapshot';

/** A chart, the default one when none is named, as of a date, in its latest state when none is given. */
export interface View {
  readonly chart?: string | null;
  readonly asOf?: string | null;
}

/** Null when there is no such chart. */
export async function readView(charts: Charts, { chart: slug, asOf }: View): Promise<Snapshot | null> {
  const chart = charts.find(slug);
  return chart ? readAt(chart, asOf) : null;
}

let lastTurn = Promise.resolve();

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** Trees of dates are made one a turn of the event loop, so that a request for many dates holds up no other. */
export async function readAt(chart: Chart, asOf: string | null = null): Promise<Snapshot> {
  if (!chart.isAtHand(asOf)) {
    lastTurn = lastTurn.then(nextTurn);
    await lastTurn;
  }
  return chart.at(asOf);
}
