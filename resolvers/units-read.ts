import type { Chart } from '../src/chart/chart';
import type { Context } from './context';
import { mostObjects } from './list-of';

/** So many units of a chart that is read at a date cost as much as an object of the answer: its tree is to be made. */
export const unitsOfObject = 250;
const mostUnits = mostObjects * unitsOfObject;

interface Read {
  readonly views: Set<string>;
  units: number;
}

const readFor = new WeakMap<Context, Read>();

/** How many units the charts have that a request has read at dates, each counted once for each day. */
export function unitsRead(context: Context): number {
  return readFor.get(context)?.units ?? 0;
}

/** @throws once they are more than any request may ask for, so that nothing is made in vain */
export function noteReading(context: Context, chart: Chart, asOf: string | null): void {
  const day = chart.dayOf(asOf);
  if (day === null) return;
  const read = readFor.get(context) ?? { views: new Set(), units: 0 };
  readFor.set(context, read);
  const view = `${chart.header.slug}@${day}`;
  if (read.views.has(view)) return;
  if (read.units <= mostUnits) read.units += chart.units.length;
  if (read.units > mostUnits) throw new Error(`More than ${String(mostUnits)} units would be read at dates.`);
  read.views.add(view);
}
