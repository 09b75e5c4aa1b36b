import type { Chart } from '../../chart/chart';
import type { Publication } from '../../chart/standing';
import type { ServedAt } from '../export-format';
import { chartAddress, unitAddress } from '../unit-address';
import { eventItems, nameOf } from './event-items';
import type { Feed, FeedItem } from './feed';
import { publicationItems } from './publication-items';
import { stableId } from './stable-id';

/** What became of a chart: every change on record, and when it was published. */
export function chartFeed(chart: Chart, publications: readonly Publication[], place: ServedAt): Feed {
  const { title, description, license } = chart.header;
  const published = publicationItems(chart, publications, place);
  return {
    id: stableId([...nameOf(chart), 'feed']),
    title: `${title}: changes`,
    subtitle: description,
    author: title,
    license,
    page: chartAddress(chart.latest, place),
    updated: lastOf(publications),
    items: newestFirst([...published, ...eventItems(chart, chart.events, firstOf(publications), place)]),
  };
}

/** What befell a unit: the changes that it went into or came out of. */
export function unitFeed(chart: Chart, unit: number, publications: readonly Publication[], place: ServedAt): Feed {
  const { title, license } = chart.header;
  const { slug, summary } = chart.unit(unit);
  return {
    id: stableId([...nameOf(chart), 'feed', slug]),
    title: `${chart.latest.name(unit)}: changes`,
    subtitle: summary ?? title,
    author: title,
    license,
    page: unitAddress(chart.latest, place, unit),
    updated: lastOf(publications),
    items: newestFirst(eventItems(chart, chart.eventsOf(unit), firstOf(publications), place)),
  };
}

const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((one, other) => other.updated.getTime() - one.updated.getTime());

/** A chart whose place tells nothing of when is older than anything. */
const lastOf = (publications: readonly Publication[]): Date => publications[0]?.at ?? new Date(0);
const firstOf = (publications: readonly Publication[]): Date => publications.at(-1)?.at ?? new Date(0);
