import type { PublishedChart } from './editions';

/** What a version does to a chart: null stands for where it is not. */
export interface ChartChange {
  readonly slug: string;
  readonly what: 'new' | 'changed' | 'as before' | 'withdrawn';
  readonly before: PublishedChart | null;
  readonly now: PublishedChart | null;
}

/** One for each chart of either version, those that are withdrawn last. */
export function changesBetween(before: readonly PublishedChart[], now: readonly PublishedChart[]): ChartChange[] {
  const [was, is] = [bySlug(before), bySlug(now)];
  const gone = before.filter(({ slug }) => !is.has(slug));
  return [
    ...now.map((chart): ChartChange => {
      const known = was.get(chart.slug) ?? null;
      const what = !known ? 'new' : known.digest === chart.digest ? 'as before' : 'changed';
      return { slug: chart.slug, what, before: known, now: chart };
    }),
    ...gone.map((chart): ChartChange => ({ slug: chart.slug, what: 'withdrawn', before: chart, now: null })),
  ];
}

function bySlug(charts: readonly PublishedChart[]): ReadonlyMap<string, PublishedChart> {
  return new Map(charts.map((chart) => [chart.slug, chart]));
}
