import { holds } from '../../chart/dates';
import type { UncertainDate } from '../../chart/dates';
import type { Snapshot } from '../../chart/snapshot';
import { none } from '../../chart/tree';
import { relatedUnits } from '../related-units';
import { cellOfList, csvRow } from './csv-cells';
import type { ExportFormat } from '../export-format';
import { sourcesOf } from '../sources-of';
import { validDesignations } from '../valid-designations';
import { validDuties } from '../valid-duties';
import type { Duty } from '../valid-duties';
import { writtenDate } from '../written-date';

/** What a column says of a unit. */
type Cell = (snapshot: Snapshot, unit: number) => string;

const columns: Readonly<Record<string, Cell>> = {
  id: ({ chart }, unit) => chart.unit(unit).slug,
  name: (snapshot, unit) => snapshot.name(unit),
  kind: (snapshot, unit) => snapshot.kind(unit).toLowerCase(),
  designations: (snapshot, unit) => cellOfList(validDesignations(snapshot, unit).map(({ record }) => record.text)),
  parent_id: ({ chart, tree }, unit) => {
    const parent = tree.parent(unit);
    return parent === none ? '' : chart.unit(parent).slug;
  },
  acronym: (snapshot, unit) => cellOfList([snapshot.acronym(unit) ?? '']),
  other_names: (snapshot, unit) => cellOfList(otherNames(snapshot, unit)),
  responsibilities: (snapshot, unit) => titlesOf(validDuties(snapshot, unit)),
  disputed_responsibilities: (snapshot, unit) =>
    titlesOf(validDuties(snapshot, unit).filter(({ isDisputed }) => isDisputed)),
  identifiers: ({ chart }, unit) =>
    cellOfList(chart.unit(unit).identifiers.map(({ scheme, value }) => `${scheme}: ${value}`)),
  also_reports_to: (snapshot, unit) => cellOfList(relatedUnits(snapshot, unit, 'ALSO_REPORTS_TO')),
  founded: (snapshot, unit) => dateCell(snapshot.period(unit).start),
  dissolved: (snapshot, unit) => dateCell(snapshot.period(unit).end),
  status: (snapshot, unit) => snapshot.status(unit).toLowerCase(),
  summary: ({ chart }, unit) => chart.unit(unit).summary ?? '',
  sources: (snapshot, unit) => cellOfList(sourcesOf(snapshot, unit).map(({ title }) => title)),
};

/** A row a unit, as the importer reads it; the order of the rows is that of the units of one parent. */
export const csv: ExportFormat = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  title: 'CSV',
  use: 'spreadsheets, and for importing again',
  *write(snapshot) {
    yield csvRow(Object.keys(columns));
    const cells = Object.values(columns);
    for (const unit of snapshot.tree.order) yield csvRow(cells.map((cell) => cell(snapshot, unit)));
  },
};

function titlesOf(duties: readonly Duty[]): string {
  return cellOfList(duties.map(({ fact }) => fact.record.title));
}

/** What it is called beside its name and its acronym, in other languages too, without what is misspelled. */
function otherNames(snapshot: Snapshot, unit: number): string[] {
  const shown = [snapshot.name(unit), snapshot.acronym(unit)];
  return snapshot.chart
    .unit(unit)
    .names.filter(({ kind, period }) => kind !== 'MISSPELLING' && holds(period, snapshot.day))
    .map(({ text }) => text)
    .filter((text) => !shown.includes(text));
}

function dateCell(date: UncertainDate | null): string {
  return (date && writtenDate(date)) ?? '';
}
