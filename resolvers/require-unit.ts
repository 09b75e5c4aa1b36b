import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import type { Snapshot } from '../src/chart/snapshot';
import { badUserInput } from './request-errors';

/** The unit that an argument `under` narrows to; a slug that is not in the chart is a mistake, not an empty list. */
export function requireUnit({ chart }: Snapshot, slug: string | null | undefined): number | null {
  if (slug == null) return null;
  const unit = chart.indexOf(slug);
  if (unit !== undefined) return unit;
  const expected = `expected the slug of a unit of the chart ${quote(chart.header.slug)}`;
  throw badUserInput(`under is ${quote(slug)}; ${expected}.${didYouMean(slug, chart.slugs())}`);
}
