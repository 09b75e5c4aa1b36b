import { createHash } from 'node:crypto';
import { OrgUnitConnection } from '../entities/org-unit-connection';
import type { PageInfo } from '../entities/page-info';
import { ResponsibilityConnection } from '../entities/responsibility-connection';
import { UnitChange } from '../entities/unit-change';
import { UnitChangeConnection } from '../entities/unit-change-connection';
import type { Chart } from '../src/chart/chart';
import type { Comparison } from '../src/chart/comparison';
import type { ResponsibilityFact } from '../src/chart/fact';
import { pageOf } from '../src/chart/page';
import type { Listing, Page, PageRequest } from '../src/chart/page';
import { quote } from '../src/chart/quote';
import type { Snapshot } from '../src/chart/snapshot';
import { create, unitEntity } from './entity-factory';
import type { FieldsOf } from './entity-factory';
import { responsibilityEntity } from './fact-factory';
import type { UnitChangePlace } from './places';
import { badUserInput } from './request-errors';

/** What a list is asked of and with, so that its cursors fit no other: the field, the unit, the arguments. */
export type Scope = readonly unknown[];

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
      scope: scopeText(snapshot, scope),
      rows: units,
      keyOf: (unit) => chart.unit(unit).slug,
      placeOf: (slug) => Array.prototype.indexOf.call(units, chart.indexOf(slug)),
    },
    request,
  );
  const edges = page.rows.map(({ row, cursor }) => ({ cursor, node: unitEntity(snapshot, row), depth: depthOf(row) }));
  return create(OrgUnitConnection, { edges, scanned, ...summary(page, edges) });
}

export function responsibilityConnection(
  snapshot: Snapshot,
  facts: readonly ResponsibilityFact[],
  scope: Scope,
  request: PageRequest,
): ResponsibilityConnection {
  const page = pageOrRefusal(
    {
      scope: scopeText(snapshot, scope),
      rows: facts,
      keyOf: (fact) => responsibilityKey(snapshot.chart, fact),
      placeOf: (key) => {
        const unit = snapshot.chart.indexOf(key.split('/')[0] ?? '');
        return facts.findIndex((fact) => fact.unit === unit && responsibilityKey(snapshot.chart, fact) === key);
      },
    },
    request,
  );
  const edges = page.rows.map(({ row: fact, cursor }) => ({
    cursor,
    node: responsibilityEntity(snapshot, fact),
    score: null,
    matchedText: null,
  }));
  return create(ResponsibilityConnection, { edges, ...summary(page, edges) });
}

/** By its title, and which of that title it is: its ordinal changes when another is written above it. */
export function responsibilityKey(chart: Chart, { unit, ordinal, record: { title } }: ResponsibilityFact): string {
  const same = chart.responsibilities(unit).filter(({ record }) => record.title === title);
  const hash = createHash('sha256').update(title).digest('base64url').slice(0, 12);
  return [chart.unit(unit).slug, hash, same.findIndex((fact) => fact.ordinal === ordinal)].join('/');
}

export function unitChangeConnection(comparison: Comparison, request: PageRequest): UnitChangeConnection {
  const { from, to, changes } = comparison;
  const page = pageOrRefusal(
    {
      scope: scopeText(to, ['changes', ...viewOf(from)]),
      rows: changes,
      keyOf: ({ slug }) => slug,
      placeOf: (slug) => changes.findIndex((change) => change.slug === slug),
    },
    request,
  );
  const edges = page.rows.map(({ row: change, cursor }) => ({
    cursor,
    node: create(UnitChange<UnitChangePlace>, { place: { comparison, change }, kinds: change.kinds }),
  }));
  return create(UnitChangeConnection, { edges, ...summary(page, edges) });
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

export function summary<Node>(
  { hasNextPage, hasPreviousPage, totalCount }: Page<unknown>,
  edges: readonly { readonly cursor: string; readonly node: Node }[],
): { nodes: Node[]; pageInfo: FieldsOf<PageInfo>; totalCount: number } {
  return {
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
