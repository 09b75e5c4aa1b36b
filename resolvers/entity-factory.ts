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
import { create, entityMaker } from './entity-maker';
import type { Readers } from './entity-maker';
import { listOf } from './list-of';
import type { ChartPlace, LawPlace, PassagePlace, SourcePlace, UnitPlace } from './places';

/** What is the same on every date and in every language. */
const latest = { asOf: null, language: null };

const unitReaders: Readers<OrgUnit<UnitPlace>, UnitPlace> = {
  id: ({ snapshot: { chart, asOf, language }, unit }) =>
    formatId({ type: 'unit', chart: chart.header.slug, asOf, language, key: chart.unit(unit).slug }),
  slug: ({ snapshot, unit }) => snapshot.chart.unit(unit).slug,
  asOf: ({ snapshot }) => snapshot.asOf,
  language: ({ snapshot }) => snapshot.language,
  name: ({ snapshot, unit }) => snapshot.name(unit),
  nameLanguage: ({ snapshot, unit }) => snapshot.nameLanguage(unit),
  acronym: ({ snapshot, unit }) => snapshot.acronym(unit),
  kind: ({ snapshot, unit }) => snapshot.kind(unit),
  summary: ({ snapshot, unit }) => snapshot.chart.unit(unit).summary,
  status: ({ snapshot, unit }) => snapshot.status(unit),
  period: ({ snapshot, unit }) => snapshot.period(unit),
  depth: ({ snapshot, unit }) => snapshot.tree.depth(unit),
  childCount: ({ snapshot, unit }) => snapshot.tree.childCount(unit),
  descendantCount: ({ snapshot, unit }) => snapshot.tree.descendantCount(unit),
  identifiers: ({ snapshot, unit }) => snapshot.chart.unit(unit).identifiers,
};

const makeUnit = {
  AGENCY: entityMaker(Agency<UnitPlace>, unitReaders),
  BRANCH: entityMaker(Branch<UnitPlace>, unitReaders),
  OFFICE: entityMaker(Office<UnitPlace>, unitReaders),
};

/** What is still to come on the date, but is spoken of, is shown in its latest state. */
export function unitEntity(view: Snapshot, unit: number): OrgUnit<UnitPlace> {
  const snapshot = view.isToCome(unit) ? view.chart.latest.in(view.language) : view;
  return makeUnit[snapshot.kind(unit)]({ snapshot, unit });
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

const makeChart = entityMaker<Chart<ChartPlace>, ChartPlace>(Chart, {
  id: ({ chart }) => formatId({ type: 'chart', chart: chart.header.slug, ...latest, key: '' }),
  slug: ({ chart }) => chart.header.slug,
  title: ({ chart }) => chart.header.title,
  description: ({ chart }) => chart.header.description,
  version: ({ chart, charts }) => charts.version(chart),
  coversUntil: ({ chart }) => chart.header.coversUntil,
  limits: ({ chart }) => chart.header.limits,
  language: ({ chart }) => chart.header.language,
  languages: ({ chart }) => languages.of(chart).all,
  license: ({ chart }) => chart.header.license,
  reportTo: ({ chart }) => chart.header.reportTo,
  unitCount: ({ chart }) => chart.units.length,
});

export function chartEntity(charts: Charts, chart: core.Chart): Chart<ChartPlace> {
  return makeChart({ charts, chart });
}

const makeLaw = entityMaker<Law<LawPlace>, LawPlace>(Law, {
  id: ({ chart, record }) => formatId({ type: 'law', chart: chart.header.slug, ...latest, key: record.slug }),
  slug: ({ record }) => record.slug,
  title: ({ record }) => record.title,
  year: ({ record }) => record.year,
  reference: ({ record }) => record.reference,
  enacted: ({ record }) => record.enacted,
});

export function lawEntity(chart: core.Chart, record: LawRecord): Law<LawPlace> {
  return makeLaw({ chart, record });
}

const makeSource = entityMaker<Source<SourcePlace>, SourcePlace>(Source, {
  id: ({ chart, record }) => formatId({ type: 'source', chart: chart.header.slug, ...latest, key: record.slug }),
  slug: ({ record }) => record.slug,
  title: ({ record }) => record.title,
  publisher: ({ record }) => record.publisher,
  sourceKind: ({ record }) => record.kind,
  url: ({ record }) => record.url,
  date: ({ record }) => record.date,
  accessed: ({ record }) => record.accessed,
  sha256: ({ record }) => record.sha256,
});

export function sourceEntity(chart: core.Chart, record: SourceRecord): Source<SourcePlace> {
  return makeSource({ chart, record });
}

const makePassage = entityMaker<Passage<PassagePlace>, PassagePlace>(Passage, {
  id: ({ chart, passage: { source, record } }) =>
    formatId({ type: 'passage', chart: chart.header.slug, ...latest, key: `${source.slug}/${record.id}` }),
  paragraph: ({ passage }) => passage.record.paragraph,
  sentence: ({ passage }) => passage.record.sentence,
  locator: ({ passage }) => passage.record.locator,
  gist: ({ passage }) => passage.record.gist,
});

export function passageEntity(chart: core.Chart, passage: core.Passage): Passage<PassagePlace> {
  return makePassage({ chart, passage });
}

export function citationEntities(chart: core.Chart, cites: readonly CitationRecord[]): Citation<PassagePlace>[] {
  return listOf(cites, ({ passage, stance, note }) =>
    create<Citation<PassagePlace>>(Citation, { place: { chart, passage: chart.passage(passage) }, stance, note }),
  );
}
