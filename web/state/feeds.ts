import type { FeedLink } from '../../src/pages/feed-link';
import type { Page } from './page';

/** Where the changes of what is in view can be followed: of the unit, where one is, and of the chart. */
export function feedsOf({
  chart,
  unit,
  languages,
  base,
}: Pick<Page, 'chart' | 'unit' | 'languages' | 'base'>): FeedLink[] {
  if (!chart) return [];
  const atom = (path: string, parameters: Record<string, string>, title: string): FeedLink => {
    const { inView: language } = languages;
    const query = new URLSearchParams({ ...parameters, ...(language === null ? {} : { language }) }).toString();
    const address = `${base}${path}.atom${query === '' ? '' : `?${query}`}`;
    return { address, mediaType: 'application/atom+xml', title: `Changes: ${title}` };
  };
  const ofChart = atom(`/charts/${chart.slug}`, {}, chart.title);
  return unit ? [atom(`/units/${unit.slug}`, { chart: chart.slug }, unit.name), ofChart] : [ofChart];
}
