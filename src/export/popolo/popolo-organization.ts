import { holds, isLater } from '../../chart/dates';
import type { NameRecord } from '../../chart/document';
import type { Snapshot } from '../../chart/snapshot';
import { none } from '../../chart/tree';
import { relatedUnits } from '../related-units';
import type { ServedAt } from '../export-format';
import { sourcesOf } from '../sources-of';
import { unitAddress } from '../unit-address';
import { validDesignations } from '../valid-designations';
import { validDuties } from '../valid-duties';
import { calendarDate } from '../written-date';

interface Duty {
  readonly title: string;
  readonly kind: string;
  /** Left out where no source says otherwise. */
  readonly disputed?: true;
  parts?: Duty[];
}

/** An organisation of Popolo; the last three keys, and languages, are not of its words. What is not known is left out. */
export function popoloOrganization(snapshot: Snapshot, unit: number, place: ServedAt): object {
  const { chart, tree } = snapshot;
  const { slug, summary, identifiers } = chart.unit(unit);
  const parent = tree.parent(unit);
  const { start, end } = snapshot.period(unit);
  return {
    id: slug,
    name: snapshot.name(unit),
    name_language: snapshot.nameLanguage(unit) ?? undefined,
    classification: snapshot.kind(unit).toLowerCase(),
    parent_id: parent === none ? null : chart.unit(parent).slug,
    other_names: otherNames(snapshot, unit),
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, identifier: value })),
    founding_date: calendarDate(start) ?? undefined,
    dissolution_date: calendarDate(end) ?? undefined,
    description: summary ?? undefined,
    links: [{ url: unitAddress(snapshot, place, unit), note: 'Its page' }],
    // A link of Popolo has an address: sources without one are left out.
    sources: sourcesOf(snapshot, unit).flatMap(({ url, title }) => (url === null ? [] : [{ url, note: title }])),
    designations: validDesignations(snapshot, unit).map(({ record }) => record.text),
    responsibilities: duties(snapshot, unit),
    also_reports_to: relatedUnits(snapshot, unit, 'ALSO_REPORTS_TO'),
  };
}

const nameWords = { PRIMARY: 'name', ACRONYM: 'acronym', ALIAS: 'alias' };

/** Those that it bears or has borne by the date, without what is misspelled. */
function otherNames(snapshot: Snapshot, unit: number): object[] {
  const { day } = snapshot;
  const name = snapshot.name(unit);
  const hasBegun = ({ period }: NameRecord): boolean => day === null || !isLater(period.start, day);
  const names = snapshot.chart.unit(unit).names.flatMap((record) => {
    const { kind, text, period } = record;
    if (kind === 'MISSPELLING' || text === name || !hasBegun(record)) return [];
    return {
      name: text,
      start_date: calendarDate(period.start) ?? undefined,
      end_date: calendarDate(period.end) ?? undefined,
      language: snapshot.chart.languageOf(record) ?? undefined,
      note: `${holds(period, day) ? '' : 'former '}${nameWords[kind]}`,
    };
  });
  // Times that Popolo cannot tell make of several names one.
  return [...new Map(names.map((told) => [JSON.stringify(told), told])).values()];
}

/** Those that are valid on the date, each part inside its whole. */
function duties(snapshot: Snapshot, unit: number): Duty[] {
  const all: Duty[] = [];
  const byOrdinal = new Map<number, Duty>();
  for (const { fact, isDisputed } of validDuties(snapshot, unit)) {
    const { title, kind } = fact.record;
    const duty: Duty = { title, kind: kind.toLowerCase(), ...(isDisputed ? { disputed: true } : {}) };
    byOrdinal.set(fact.ordinal, duty);
    const whole = byOrdinal.get(fact.partOf ?? 0);
    if (whole) (whole.parts ??= []).push(duty);
    else all.push(duty);
  }
  return all;
}
