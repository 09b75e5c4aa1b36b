import { addressOf } from './address';
import type { View } from './address';
import { dayInView } from './day-in-view';

interface Cited {
  readonly origin: string;
  readonly base: string;
  readonly view: View;
  readonly chart: {
    readonly slug: string;
    readonly title: string;
    readonly version: string;
    readonly coversUntil: string | null;
  } | null;
  readonly unit: { readonly name: string } | null;
}

/**
 * What is on screen as a line for a list of references: what it is called, the chart and its day, the address and the
 * version. The address names the chart, so that it leads to the same when another becomes the default.
 */
export function citationLine({ origin, base, view, chart, unit }: Cited): string {
  const asOf = dayInView({ view, chart });
  const day = chart?.coversUntil == null ? 'undated' : asOf === null ? 'latest state on record' : `as of ${asOf}`;
  const address = origin + base + addressOf({ ...view, asOf, chart: chart?.slug ?? view.chart });
  const version = chart ? `, version ${chart.version}` : '';
  const parts = [unit?.name, chart && `${chart.title} (${day})`, 'AgencyGraph'].filter((part) => part != null);
  return `${parts.join('. ')}, ${address}${version}.`;
}
