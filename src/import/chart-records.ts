import { effectiveDay, parseUncertainDate } from '../chart/dates';
import type { Draft, DraftDuty, DraftName } from './draft';
import type { ImportOptions } from './import-options';
import type { PlacedUnit } from './place-units';
import type { Row } from './row';

/** A record as chart files have it. */
export type ChartRecord = Readonly<Record<string, unknown>>;

/** What the records of a chart need to know of one another. */
export interface Places {
  readonly slugs: ReadonlyMap<Draft, string>;
  /** The slug of the one source. */
  readonly source: string;
  readonly subject: Draft;
  /** The subject and what is above it. */
  readonly above: ReadonlySet<Draft>;
  /** The place of each unit among those of its parent, in the order of the file. */
  readonly positions: ReadonlyMap<Draft, number>;
}

/** A unit as chart files have it; each of its facts cites the rows that tell it. */
export function unitRecord({ draft, rows, parent, alsoReportsTo }: PlacedUnit, places: Places): ChartRecord {
  const cites = citesOf(rows, places.source);
  const slugOf = (unit: Draft): string => places.slugs.get(unit) ?? '';
  const slug = slugOf(draft);
  const own = draft.id === null || draft.id === slug ? [] : [{ scheme: 'id', value: draft.id }];
  return withoutEmpty({
    slug,
    kind: draft === places.subject ? 'agency' : draft.kind.toLowerCase(),
    outside: parent === null && !places.above.has(draft) ? true : undefined,
    summary: draft.summary ?? undefined,
    names: [
      { text: draft.name, cites },
      ...draft.otherNames.map((name) => ({
        text: name.text,
        kind: name.kind.toLowerCase(),
        cites,
        ...dates(name),
      })),
    ],
    designations: draft.designations.map((text) => ({ text, cites })),
    placements: parent
      ? [
          {
            parent: slugOf(parent.to),
            position: places.positions.get(draft),
            cites: citesOf(parent.rows, places.source),
          },
        ]
      : [],
    relations: alsoReportsTo.map(({ to, rows: toldBy }) => ({
      kind: 'also reports to',
      other: slugOf(to),
      cites: citesOf(toldBy, places.source),
    })),
    identifiers: [...own, ...draft.identifiers],
    responsibilities: draft.responsibilities.map((duty) => dutyRecord(duty, cites)),
  });
}

function dutyRecord({ title, kind, parts }: DraftDuty, cites: readonly string[]): ChartRecord {
  return withoutEmpty({
    title,
    kind: kind.toLowerCase(),
    parts: parts.map((part) => dutyRecord(part, cites)),
    cites,
  });
}

/** The events by which it began and ended; what lies beyond the last day of the chart is planned. */
export function eventRecords(
  { draft, rows }: PlacedUnit,
  places: Places,
  { coversUntil }: ImportOptions,
): ChartRecord[] {
  const { founded, dissolved, hasEnded } = draft;
  const unit = places.slugs.get(draft) ?? '';
  const cites = citesOf(rows, places.source);
  const isPlanned = (date: string): true | undefined =>
    (effectiveDay(parseUncertainDate(date)) ?? '') > coversUntil ? true : undefined;
  const beginning =
    founded === null
      ? []
      : [{ kind: 'established', date: founded, results: [unit], planned: isPlanned(founded), cites }];
  const end = {
    kind: 'abolished',
    date: dissolved ?? undefined,
    origins: [{ unit }],
    planned: dissolved === null ? undefined : isPlanned(dissolved),
    cites,
  };
  return [...beginning, ...(hasEnded ? [end] : [])].map(withoutEmpty);
}

/** The passage of a row, which tells where in the file it stands. */
export function passageRecord(row: Row, name: string): ChartRecord {
  return { id: passageId(row), locator: row.place, gist: `What it says of ${name}.` };
}

/** Unique in the file, and as short as chart files want it: `row-12`; `record-12` where the place is a path. */
function passageId({ number, place }: Row): string {
  return /^[a-z]+ [a-z\d]+$/.test(place) ? place.replace(' ', '-') : `record-${String(number)}`;
}

function citesOf(rows: readonly Row[], source: string): string[] {
  return rows.map((row) => `${source}/${passageId(row)}`);
}

function dates({ isFormer, from, until }: DraftName): ChartRecord {
  const end = until ?? (isFormer ? { text: 'date not known' } : null);
  return { ...(from === null ? {} : { from }), ...(end === null ? {} : { until: end }) };
}

function withoutEmpty(record: ChartRecord): ChartRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
