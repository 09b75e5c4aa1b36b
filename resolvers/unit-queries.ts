import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Agency } from '../entities/agency';
import { Branch } from '../entities/branch';
import { Office } from '../entities/office';
import { OrgUnit } from '../entities/org-unit';
import { OrgUnitConnection } from '../entities/org-unit-connection';
import { findUnits } from '../src/chart/find-unit';
import type { UnitReference } from '../src/chart/find-unit';
import { quote } from '../src/chart/quote';
import { selectUnits } from '../src/chart/select-units';
import type { Snapshot } from '../src/chart/snapshot';
import { ChartArgs } from './arguments/chart-args';
import { AgencyArgs, SlugArgs } from './arguments/key-args';
import { chartOrder, UnitsArgs } from './arguments/list-args';
import { LongPageArgs } from './arguments/page-args';
import { UnitArgs } from './arguments/unit-ref';
import type { IdentifierRef, UnitRef } from './arguments/unit-ref';
import { orgUnitConnection } from './connections';
import type { Context } from './context';
import { unitEntities, unitEntityOf } from './entity-factory';
import { ambiguousReference } from './request-errors';
import { requireUnit } from './require-unit';

const nullWhen = 'Null when there is no such unit, or no such chart.';

@Resolver()
export class UnitQueries {
  @Query(() => Agency, {
    nullable: true,
    description: `An agency, and through it everything below: the subject of the chart when \`slug\` is left out. ${nullWhen}`,
  })
  agency(
    @Args(() => AgencyArgs) { slug }: AgencyArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() context: Context,
  ): Agency | null {
    const found = context.charts.find(chart);
    return unitBySlug(Agency, found?.latest, slug ?? found?.header.subject);
  }

  @Query(() => Branch, { nullable: true, description: `A branch. ${nullWhen}` })
  branch(
    @Args(() => SlugArgs) { slug }: SlugArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() context: Context,
  ): Branch | null {
    return unitBySlug(Branch, context.charts.find(chart)?.latest, slug);
  }

  @Query(() => Office, { nullable: true, description: `An office. ${nullWhen}` })
  office(
    @Args(() => SlugArgs) { slug }: SlugArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() context: Context,
  ): Office | null {
    return unitBySlug(Office, context.charts.find(chart)?.latest, slug);
  }

  @Query(() => OrgUnit, {
    nullable: true,
    description: `Any unit, by exactly one of slug, acronym, name or identifier. ${nullWhen} A reference that several units share is AMBIGUOUS_REFERENCE, with the candidates in the extensions of the error.`,
  })
  unit(
    @Args(() => UnitArgs) { by }: UnitArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() context: Context,
  ): OrgUnit | null {
    const snapshot = context.charts.find(chart)?.latest;
    const reference = referenceOf(by);
    if (!snapshot || !reference) return null;
    const [unit, ...others] = unitEntities(snapshot, findUnits(snapshot, reference));
    if (!unit || others.length === 0) return unit ?? null;
    const candidates = [unit, ...others].map(({ id, slug, name }) => ({ id, slug, name }));
    const slugs = candidates.map(({ slug }) => slug).join(', ');
    const [[key, value] = ['slug', '']] = Object.entries(reference) as [string, string | IdentifierRef][];
    throw ambiguousReference(
      `${key} ${quote(typeof value === 'string' ? value : `${value.scheme} ${value.value}`)} fits ${String(candidates.length)} units: ${slugs}. Ask again by slug.`,
      candidates,
    );
  }

  @Query(() => OrgUnitConnection, {
    nullable: true,
    description:
      'Units of the chart, those under the top and those outside it alike, without those that have ended or are only planned unless `statuses` says otherwise. Null when there is no such chart.',
  })
  units(
    @Args(() => UnitsArgs) { filter, orderBy }: UnitsArgs,
    @Args(() => LongPageArgs) page: LongPageArgs,
    @Args(() => ChartArgs) { chart }: ChartArgs,
    @Ctx() context: Context,
  ): OrgUnitConnection | null {
    const snapshot = context.charts.find(chart)?.latest;
    if (!snapshot) return null;
    const order = orderBy ? { field: orderBy.field, direction: orderBy.direction } : chartOrder;
    const under = requireUnit(snapshot, filter?.under);
    const units = selectUnits(snapshot, filter ?? {}, under, order);
    return orgUnitConnection(snapshot, units, (unit) => snapshot.tree.depth(unit), ['units', filter, order], page);
  }
}

function unitBySlug<Entity extends OrgUnit>(
  EntityClass: new () => Entity,
  snapshot: Snapshot | undefined,
  slug: string | undefined,
): Entity | null {
  const unit = slug === undefined ? undefined : snapshot?.chart.indexOf(slug);
  return snapshot && unit !== undefined ? unitEntityOf(EntityClass, snapshot, unit) : null;
}

/** `@oneOf` has seen to it that one of them is given. */
function referenceOf({ slug, acronym, name, identifier }: UnitRef): UnitReference | null {
  if (slug !== undefined) return { slug };
  if (acronym !== undefined) return { acronym };
  if (name !== undefined) return { name };
  return identifier ? { identifier } : null;
}
