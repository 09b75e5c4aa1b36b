import { groupBy } from '../chart/group-by';
import { eventRecords, passageRecord, unitRecord } from './chart-records';
import type { ChartRecord, Places } from './chart-records';
import type { ChartContent } from './chart-files';
import type { Topped } from './choose-subject';
import type { Draft } from './draft';
import type { ImportOptions } from './import-options';
import type { PlacedUnit } from './place-units';
import { slugified } from './slugs';

/** The file that a chart is made from. */
export interface OriginFile {
  readonly name: string;
  readonly sha256: string;
}

/** All that a chart says, each fact with the row that it is taken from. */
export function chartContent(
  { units, subject }: Topped,
  slugs: ReadonlyMap<Draft, string>,
  file: OriginFile,
  options: ImportOptions,
): ChartContent {
  const places: Places = {
    slugs,
    source: slugified(file.name) || 'file',
    subject,
    above: aboveAndSelf(subject, units),
    positions: positionsOf(units),
  };
  return {
    chart: header(units, places, file, options),
    unitCount: units.length,
    sections: {
      sources: [sourceRecord(units, places.source, file, options)],
      units: eachOf(units, (unit) => [unitRecord(unit, places)]),
      events: eachOf(units, (unit) => eventRecords(unit, places, options)),
    },
  };
}

/** Can be gone through again and again. */
function eachOf(
  units: readonly PlacedUnit[],
  recordsOf: (unit: PlacedUnit) => readonly ChartRecord[],
): Iterable<ChartRecord> {
  return {
    *[Symbol.iterator]() {
      for (const unit of units) yield* recordsOf(unit);
    },
  };
}

function header(units: readonly PlacedUnit[], places: Places, file: OriginFile, options: ImportOptions): ChartRecord {
  const { title, license, namespace, coversUntil } = options;
  const isDated = units.some(
    ({ draft: { founded, dissolved, otherNames } }) =>
      founded !== null || dissolved !== null || otherNames.some(({ from, until }) => from !== null || until !== null),
  );
  return {
    format: 1,
    slug: chartSlug(file.name, options),
    title: title ?? places.subject.name,
    description: `Made from the file ${file.name}: what its rows say of ${String(units.length)} units. Every fact cites its row.`,
    limits:
      'It says what the file says and has not been compared with other sources. What the file leaves out is not known here.',
    ...(license === undefined ? {} : { license }),
    ...(isDated ? { coversUntil } : {}),
    ...(namespace === undefined ? {} : { namespace }),
    subject: places.slugs.get(places.subject),
  };
}

/** The name of the chart: the one that is said, else that of its file. */
export function chartSlug(fileName: string, { slug }: ImportOptions): string {
  return slug ?? (slugified(fileName.replace(/(\.popolo)?\.[a-z]+$/i, '')) || 'chart');
}

function sourceRecord(
  units: readonly PlacedUnit[],
  slug: string,
  { name, sha256 }: OriginFile,
  { sourceTitle, sourceUrl, publisher }: ImportOptions,
): ChartRecord {
  return {
    slug,
    title: sourceTitle ?? name,
    ...(publisher === undefined ? {} : { publisher }),
    kind: 'general',
    ...(sourceUrl === undefined ? {} : { url: sourceUrl }),
    sha256,
    passages: units.flatMap(({ draft, rows }) => rows.map((row) => passageRecord(row, draft.name))),
  };
}

function aboveAndSelf(subject: Draft, units: readonly PlacedUnit[]): Set<Draft> {
  const parents = new Map(units.map(({ draft, parent }) => [draft, parent?.to ?? null]));
  const above = new Set<Draft>();
  for (let unit: Draft | null = subject; unit; unit = parents.get(unit) ?? null) above.add(unit);
  return above;
}

function positionsOf(units: readonly PlacedUnit[]): Map<Draft, number> {
  const positions = new Map<Draft, number>();
  for (const siblings of groupBy(units, ({ parent }) => [parent?.to]).values()) {
    siblings.forEach(({ draft }, place) => positions.set(draft, place + 1));
  }
  return positions;
}
