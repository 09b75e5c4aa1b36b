import { Agency } from '../entities/agency';
import { Branch } from '../entities/branch';
import { Chart } from '../entities/chart';
import { Citation } from '../entities/citation';
import { Law } from '../entities/law';
import type { OrgUnit } from '../entities/org-unit';
import { Office } from '../entities/office';
import { Passage } from '../entities/passage';
import { Source } from '../entities/source';
import type * as core from '../src/chart/chart';
import type { Charts } from '../src/chart/charts';
import type { CitationRecord, LawRecord, SourceRecord } from '../src/chart/document';
import { formatId } from '../src/chart/id';
import { languages } from '../src/chart/languages';
import type { Snapshot } from '../src/chart/snapshot';
import { none } from '../src/chart/tree';
import { listOf } from './list-of';
import type { ChartPlace, LawPlace, PassagePlace, SourcePlace, UnitPlace } from './places';

/** What is the same on every date and in every language. */
const latest = { asOf: null, language: null };

/** The values of an entity; records of the chart stand for objects that need no class of their own. */
export type FieldsOf<Entity> = { [Name in keyof Entity]: FieldsOf<Entity[Name]> };

/** The one place where entities are made; each carries its scalar fields and the place it was read at. */
export function create<Entity extends object>(EntityClass: new () => Entity, fields: FieldsOf<Entity>): Entity {
  return Object.assign(new EntityClass(), fields);
}

const classOfKind = { AGENCY: Agency<UnitPlace>, BRANCH: Branch<UnitPlace>, OFFICE: Office<UnitPlace> };

/** What is still to come on the date, but is spoken of, is shown in its latest state. */
export function unitEntity(view: Snapshot, unit: number): OrgUnit<UnitPlace> {
  const snapshot = view.isToCome(unit) ? view.chart.latest.in(view.language) : view;
  const { chart, tree, asOf, language } = snapshot;
  const { slug, summary, identifiers } = chart.unit(unit);
  const kind = snapshot.kind(unit);
  return create<OrgUnit<UnitPlace>>(classOfKind[kind], {
    place: { snapshot, unit },
    id: formatId({ type: 'unit', chart: chart.header.slug, asOf, language, key: slug }),
    slug,
    asOf,
    language,
    name: snapshot.name(unit),
    nameLanguage: snapshot.nameLanguage(unit),
    acronym: snapshot.acronym(unit),
    kind,
    summary,
    status: snapshot.status(unit),
    period: snapshot.period(unit),
    depth: tree.depth(unit),
    childCount: tree.childCount(unit),
    descendantCount: tree.descendantCount(unit),
    identifiers,
  });
}

/** By its slug; null where there is no such unit, or none yet on the date. */
export function findUnitEntity(snapshot: Snapshot, slug: string): OrgUnit<UnitPlace> | null {
  const unit = snapshot.chart.indexOf(slug);
  return unit === undefined || snapshot.isToCome(unit) ? null : unitEntity(snapshot, unit);
}

/** Null for `none`. */
export function unitEntityOrNull(snapshot: Snapshot, unit: number): OrgUnit<UnitPlace> | null {
  return unit === none ? null : unitEntity(snapshot, unit);
}

/** The unit as what it is expected to be; null where it is of another kind. */
export function unitEntityOf<Entity extends OrgUnit>(
  EntityClass: new () => Entity,
  snapshot: Snapshot,
  unit: number,
): Entity | null {
  const entity = unitEntityOrNull(snapshot, unit);
  return entity instanceof EntityClass ? entity : null;
}

export function unitEntities(snapshot: Snapshot, units: ArrayLike<number>): OrgUnit<UnitPlace>[] {
  return listOf(units, (unit) => unitEntity(snapshot, unit));
}

export function chartEntity(charts: Charts, chart: core.Chart): Chart<ChartPlace> {
  const { slug, title, description, limits, language, license, reportTo, coversUntil } = chart.header;
  return create<Chart<ChartPlace>>(Chart, {
    place: { chart },
    id: formatId({ type: 'chart', chart: slug, ...latest, key: '' }),
    slug,
    title,
    description,
    version: charts.version(chart),
    coversUntil,
    limits,
    language,
    languages: languages.of(chart).all,
    license,
    reportTo,
    unitCount: chart.units.length,
  });
}

export function lawEntity(chart: core.Chart, record: LawRecord): Law<LawPlace> {
  const { slug, title, year, reference, enacted } = record;
  const id = formatId({ type: 'law', chart: chart.header.slug, ...latest, key: slug });
  return create<Law<LawPlace>>(Law, { place: { chart, record }, id, slug, title, year, reference, enacted });
}

export function sourceEntity(chart: core.Chart, record: SourceRecord): Source<SourcePlace> {
  const { slug, title, publisher, kind, url, date, accessed, sha256 } = record;
  return create<Source<SourcePlace>>(Source, {
    place: { chart, record },
    id: formatId({ type: 'source', chart: chart.header.slug, ...latest, key: slug }),
    slug,
    title,
    publisher,
    sourceKind: kind,
    url,
    date,
    accessed,
    sha256,
  });
}

export function passageEntity(chart: core.Chart, passage: core.Passage): Passage<PassagePlace> {
  const { source, record } = passage;
  const { paragraph, sentence, locator, gist } = record;
  return create<Passage<PassagePlace>>(Passage, {
    place: { chart, passage },
    id: formatId({ type: 'passage', chart: chart.header.slug, ...latest, key: `${source.slug}/${record.id}` }),
    paragraph,
    sentence,
    locator,
    gist,
  });
}

export function citationEntities(chart: core.Chart, cites: readonly CitationRecord[]): Citation<PassagePlace>[] {
  return listOf(cites, ({ passage, stance, note }) =>
    create<Citation<PassagePlace>>(Citation, { place: { chart, passage: chart.passage(passage) }, stance, note }),
  );
}
