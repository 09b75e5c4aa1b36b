import type { FeedLink } from '../../src/pages/feed-link';
import type { Page } from './page';

/** Where the changes of what is in view can be followed: of the unit, where one is, and of the chart. */
export function feedsOf({ chart, unit, base }: Pick<Page, 'chart' | 'unit' | 'base'>): FeedLink[] {
  if (!chart) return [];
  const atom = (address: string, title: string): FeedLink => ({ address, mediaType: 'application/atom+xml', title });
  const ofChart = atom(`${base}/charts/${chart.slug}.atom`, `Changes: ${chart.title}`);
  if (!unit) return [ofChart];
  return [atom(`${base}/units/${unit.slug}.atom?chart=${chart.slug}`, `Changes: ${unit.name}`), ofChart];
}
