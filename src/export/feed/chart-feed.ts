import type { Snapshot } from '../../chart/snapshot';
import type { Publication } from '../../chart/standing';
import type { ServedAt } from '../export-format';
import { chartAddress, unitAddress } from '../unit-address';
import { eventItems, nameOf } from './event-items';
import type { Feed, FeedItem } from './feed';
import { publicationItems } from './publication-items';
import { stableId } from './stable-id';

/** What became of a chart: every change on record, and when it was published. */
export function chartFeed(snapshot: Snapshot, publications: readonly Publication[], place: ServedAt): Feed {
  const { chart, language } = snapshot;
  const { title, description } = chart.header;
  const events = eventItems(snapshot, chart.events, firstOf(publications), place);
  return {
    id: stableId([...nameOf(chart), 'feed', language]),
    title: `${title}: changes`,
    subtitle: description,
    page: chartAddress(snapshot, place),
    ...sharedOf(snapshot, publications),
    items: newestFirst([...publicationItems(snapshot, publications, place), ...events]),
  };
}

/** What befell a unit: the changes that it went into or came out of. */
export function unitFeed(
  snapshot: Snapshot,
  unit: number,
  publications: readonly Publication[],
  place: ServedAt,
): Feed {
  const { chart, language } = snapshot;
  const { slug, summary } = chart.unit(unit);
  return {
    id: stableId([...nameOf(chart), 'feed', language, slug]),
    title: `${snapshot.name(unit)}: changes`,
    subtitle: summary ?? chart.header.title,
    page: unitAddress(snapshot, place, unit),
    ...sharedOf(snapshot, publications),
    items: newestFirst(eventItems(snapshot, chart.eventsOf(unit), firstOf(publications), place)),
  };
}

function sharedOf({ chart }: Snapshot, publications: readonly Publication[]) {
  const { title, license } = chart.header;
  return { author: title, license, updated: lastOf(publications) };
}

const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((one, other) => other.updated.getTime() - one.updated.getTime());

/** A chart whose place tells nothing of when is older than anything. */
const lastOf = (publications: readonly Publication[]): Date => publications[0]?.at ?? new Date(0);
const firstOf = (publications: readonly Publication[]): Date => publications.at(-1)?.at ?? new Date(0);
