import type { Chart } from '../../chart/chart';
import { effectiveDay } from '../../chart/dates';
import type { CitationRecord } from '../../chart/document';
import type { EventFact } from '../../chart/fact';
import { MadeOnce } from '../../chart/made-once';
import type { Snapshot } from '../../chart/snapshot';
import { statementOf } from '../../chart/statement';
import { stepThrough } from '../../chart/steps';
import type { Steps } from '../../chart/steps';
import { escapeHtml } from '../../pages/html';
import type { ServedAt } from '../export-format';
import { locatorOf } from '../locator-of';
import { chartAddress, unitAddress } from '../unit-address';
import type { View } from '../unit-address';
import type { FeedEntry, FeedItem } from './feed';
import { stableId } from './stable-id';

/**
 * Changes on record, each dated by the day from which it holds.
 *
 * @param undated stands for the day of those whose day nobody knows
 */
export function eventItems(
  snapshot: Snapshot,
  events: readonly EventFact[],
  undated: Date,
  place: ServedAt,
): FeedItem[] {
  return events.map((event) => {
    const day = effectiveDay(event.record.date);
    return { updated: day === null ? undated : new Date(day), entry: () => eventEntry(snapshot, event, day, place) };
  });
}

function eventEntry(snapshot: Snapshot, event: EventFact, day: string | null, place: ServedAt): FeedEntry {
  const { chart, language } = snapshot;
  const { kind, standing, cites, planned } = event.record;
  const isDisputed = cites.some(({ stance }) => stance === 'CONTRADICTS');
  const title = statementOf(snapshot, event);
  const citations = cites.map((citation) => `<li>${citationHtml(chart, citation)}</li>`).join('');
  return {
    id: stableId([...nameOf(chart), 'event', ...(eventNames.of(chart).get(event) ?? [])]),
    title,
    page: eventPage({ chart, asOf: planned ? null : day, language }, event, place),
    terms: ['event', kind, standing, ...(isDisputed ? ['DISPUTED'] : []), ...(planned ? ['PLANNED'] : [])],
    html: `<p>${escapeHtml(title)}</p><p>${standingInWords(standing, isDisputed)}</p><ul>${citations}</ul>`,
    sources: [...new Set(cites.flatMap(({ passage }) => chart.passage(passage).source.url ?? []))],
  };
}

/**
 * What tells an event from the others of its chart, whatever else becomes known: its number is another one when an older
 * event does. Of several alike they are counted.
 */
const eventNames = new MadeOnce(namedEvents);

function* namedEvents(chart: Chart): Steps<ReadonlyMap<EventFact, readonly [string, number]>> {
  const alike = new Map<string, number>();
  const names = new Map<EventFact, readonly [string, number]>();
  yield* stepThrough(chart.events, (event) => {
    const { kind, date, origins, results, fromParent, toParent } = event.record;
    const name = JSON.stringify([kind, date, origins, results, fromParent, toParent]);
    const before = alike.get(name) ?? 0;
    alike.set(name, before + 1);
    names.set(event, [name, before]);
  });
  return names;
}

/** What tells a chart from the others that somebody may follow. */
export function nameOf({ header: { namespace, slug } }: Chart): readonly (string | null)[] {
  return [namespace, slug];
}

/** That of the unit which came out of it, or went into it, as it was then. */
function eventPage(view: View, { record: { results, origins } }: EventFact, place: ServedAt): string {
  const slug = results[0] ?? origins[0]?.unit;
  return slug === undefined ? chartAddress(view, place) : unitAddress(view, place, view.chart.index(slug));
}

function standingInWords(standing: EventFact['record']['standing'], isDisputed: boolean): string {
  const words = {
    STATED: 'Stated by the sources in so many words.',
    IMPLIED: 'Implied by the sources.',
    INFERRED: 'Inferred by the editors of the chart.',
    AMBIGUOUS: 'Ambiguous in the sources.',
  };
  return words[standing] + (isDisputed ? ' A source contradicts it.' : '');
}

function citationHtml(chart: Chart, { passage, stance, note }: CitationRecord): string {
  const { source, record } = chart.passage(passage);
  const title = escapeHtml(source.title);
  const locator = locatorOf(record);
  const named = source.url === null ? title : `<a href="${escapeHtml(source.url)}">${title}</a>`;
  const words = [record.gist, ...(note === null ? [] : [note])].map(escapeHtml).join(' ');
  return `${stance.toLowerCase()}: ${named}${locator === null ? '' : `, ${escapeHtml(locator)}`}. ${words}`;
}
