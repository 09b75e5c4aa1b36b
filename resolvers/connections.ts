import { createHash } from 'node:crypto';
import type { OrgUnit } from '../entities/org-unit';
import { OrgUnitConnection } from '../entities/org-unit-connection';
import type { Responsibility } from '../entities/responsibility';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import type { ResponsibilityEdge } from '../entities/responsibility-connection';
import { UnitChange } from '../entities/unit-change';
import { UnitChangeConnection } from '../entities/unit-change-connection';
import type { Chart } from '../src/chart/chart';
import type { Comparison, UnitChange as ChangedUnit } from '../src/chart/comparison';
import type { ResponsibilityFact } from '../src/chart/fact';
import { pageOf } from '../src/chart/page';
import type { Listing, Page, PageRequest } from '../src/chart/page';
import { quote } from '../src/chart/quote';
import type { Snapshot } from '../src/chart/snapshot';
import { connectionReaders } from './connection-readers';
import type { ConnectionPlace } from './connection-readers';
import { unitEntity } from './entity-factory';
import { create, entityMaker } from './entity-maker';
import { responsibilityEntity } from './fact-factory';
import type { UnitChangePlace } from './places';
import { badUserInput } from './request-errors';

/** What a list is asked of and with, so that its cursors fit no other: the field, the unit, the arguments. */
export type Scope = readonly unknown[];

interface UnitList extends ConnectionPlace<number, OrgUnit> {
  readonly depthOf: (unit: number) => number;
  readonly scanned: number;
}

const makeUnits = entityMaker<OrgUnitConnection, UnitList>(OrgUnitConnection, {
  ...connectionReaders<number, OrgUnit, UnitList, { depth: number }>({
    depth: ({ shown, list }) => list.depthOf(shown.row),
  }),
  scanned: ({ scanned }) => scanned,
});

/** @param scanned how many units were looked through for the list */
export function orgUnitConnection(
  snapshot: Snapshot,
  units: readonly number[] | Int32Array,
  depthOf: (unit: number) => number,
  scope: Scope,
  request: PageRequest,
  scanned: number,
): OrgUnitConnection {
  const { chart } = snapshot;
  const page = pageOrRefusal(
    {
      scope: () => scopeText(snapshot, scope),
      rows: units,
      keyOf: (unit) => chart.unit(unit).slug,
      placeOf: (slug) => Array.prototype.indexOf.call(units, chart.indexOf(slug)),
    },
    request,
  );
  return makeUnits({ page, nodeOf: (unit) => unitEntity(snapshot, unit), depthOf, scanned });
}

type FactList = ConnectionPlace<ResponsibilityFact, Responsibility>;

const makeResponsibilities = entityMaker<ResponsibilityConnection, FactList>(
  ResponsibilityConnection,
  connectionReaders<ResponsibilityFact, Responsibility, FactList, Pick<ResponsibilityEdge, 'score' | 'matchedText'>>({
    score: () => null,
    matchedText: () => null,
  }),
);

export function responsibilityConnection(
  snapshot: Snapshot,
  facts: readonly ResponsibilityFact[],
  scope: Scope,
  request: PageRequest,
): ResponsibilityConnection {
  const page = pageOrRefusal(
    {
      scope: () => scopeText(snapshot, scope),
      rows: facts,
      keyOf: (fact) => responsibilityKey(snapshot.chart, fact),
      placeOf: (key) => {
        const unit = snapshot.chart.indexOf(key.split('/')[0] ?? '');
        return facts.findIndex((fact) => fact.unit === unit && responsibilityKey(snapshot.chart, fact) === key);
      },
    },
    request,
  );
  return makeResponsibilities({ page, nodeOf: (fact) => responsibilityEntity(snapshot, fact) });
}

/** By its title, and which of that title it is: its ordinal changes when another is written above it. */
export function responsibilityKey(chart: Chart, { unit, ordinal, record: { title } }: ResponsibilityFact): string {
  const same = chart.responsibilities(unit).filter(({ record }) => record.title === title);
  const hash = createHash('sha256').update(title).digest('base64url').slice(0, 12);
  return [chart.unit(unit).slug, hash, same.findIndex((fact) => fact.ordinal === ordinal)].join('/');
}

type ChangeList = ConnectionPlace<ChangedUnit, UnitChange>;

const makeChanges = entityMaker<UnitChangeConnection, ChangeList>(
  UnitChangeConnection,
  connectionReaders<ChangedUnit, UnitChange, ChangeList, object>({}),
);

export function unitChangeConnection(comparison: Comparison, request: PageRequest): UnitChangeConnection {
  const { from, to, changes } = comparison;
  const page = pageOrRefusal(
    {
      scope: () => scopeText(to, ['changes', ...viewOf(from)]),
      rows: changes,
      keyOf: ({ slug }) => slug,
      placeOf: (slug) => changes.findIndex((change) => change.slug === slug),
    },
    request,
  );
  return makeChanges({
    page,
    nodeOf: (change) => create(UnitChange<UnitChangePlace>, { place: { comparison, change }, kinds: change.kinds }),
  });
}

export function pageOrRefusal<Row>(listing: Listing<Row>, request: PageRequest): Page<Row> {
  const page = pageOf(listing, request);
  if (page) return page;
  throw badUserInput(
    `after is ${quote(request.after)}; expected a cursor that this list gave with the same arguments, and whose row is still in it.`,
  );
}

export function scopeText(snapshot: Snapshot, scope: Scope): string {
  return JSON.stringify([...viewOf(snapshot), ...scope]);
}

/** The chart, the date, and the language where it is not the chart's own. */
function viewOf({ chart, asOf, language }: Snapshot): Scope {
  return [chart.header.slug, language === null ? asOf : [asOf, language]];
}
