import type { Charts } from '../chart/charts';
import { didYouMean } from '../chart/did-you-mean';
import { isLanguageRange, languageRangeForm } from '../chart/languages';
import { noChart } from '../chart/no-chart';
import { quote } from '../chart/quote';
import type { Snapshot } from '../chart/snapshot';

/** What an address asks for: a page of the feed of a chart, or of a unit in it. */
export interface AskedFeed {
  /** The latest state, in the language that is asked for. */
  readonly snapshot: Snapshot;
  /** Null for the chart itself. */
  readonly unit: number | null;
  /** From 1. */
  readonly page: number;
}

/** Why it asks for nothing that there is, and what there is. */
export interface NoFeed {
  readonly status: 400 | 404;
  readonly message: string;
}

/** What stands behind the question mark. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export function askedChartFeed(slug: string, query: Query, charts: Charts): AskedFeed | NoFeed {
  const fault = faultOf(query, ['language', 'page']);
  return fault ? wrong(fault) : feedOf(slug, null, query, charts);
}

export function askedUnitFeed(slug: string, query: Query, charts: Charts): AskedFeed | NoFeed {
  const fault = faultOf(query, ['chart', 'language', 'page']);
  return fault ? wrong(fault) : feedOf(textOf(query.chart), slug, query, charts);
}

function feedOf(
  chartSlug: string | undefined,
  unitSlug: string | null,
  query: Query,
  charts: Charts,
): AskedFeed | NoFeed {
  const chart = charts.find(chartSlug);
  if (!chart) return missing(noChart(chartSlug ?? '', charts.all));
  const unit = unitSlug === null ? null : chart.indexOf(unitSlug);
  if (unit === undefined) {
    const message = `There is no unit ${quote(unitSlug)} in the chart ${quote(chart.header.slug)}.`;
    return missing(message + didYouMean(unitSlug, chart.slugs()));
  }
  return { snapshot: chart.latest.in(textOf(query.language)), unit, page: Number(textOf(query.page) ?? 1) };
}

/** What is wrong with the parameters; null when nothing is. */
function faultOf(query: Query, known: readonly string[]): string | null {
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name))
      return `There is no parameter ${quote(name)}; expected ${known.join(', ')} or none.${didYouMean(name, known)}`;
    if (typeof value !== 'string') return `${name} is given more than once; expected one.`;
    if (name === 'page' && !/^[1-9]\d{0,8}$/.test(value))
      return `page is ${quote(value)}; expected a whole number from 1.`;
    if (name === 'language' && !isLanguageRange(value))
      return `language is ${quote(value)}; expected ${languageRangeForm}.`;
  }
  return null;
}

function textOf(value: Query[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

const missing = (message: string): NoFeed => ({ status: 404, message });
const wrong = (message: string): NoFeed => ({ status: 400, message });
