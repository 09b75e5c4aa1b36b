import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Agency } from '../entities/agency';
import { Branch } from '../entities/branch';
import { Office } from '../entities/office';
import { OrgUnit } from '../entities/org-unit';
import { OrgUnitConnection } from '../entities/org-unit-connection';
import { findUnits } from '../src/chart/find-unit';
import type { UnitReference } from '../src/chart/find-unit';
import { quote } from '../src/chart/quote';
import { selectInSteps } from '../src/chart/select-units';
import type { Snapshot } from '../src/chart/snapshot';
import { AgencyArgs, SlugArgs } from './arguments/key-args';
import { chartOrder, UnitsArgs } from './arguments/list-args';
import { LongPageArgs } from './arguments/page-args';
import { UnitArgs } from './arguments/unit-ref';
import type { IdentifierRef, UnitRef } from './arguments/unit-ref';
import { ViewArgs } from './arguments/view-args';
import { orgUnitConnection } from './connections';
import type { Context } from './context';
import { findUnitEntity, unitEntities } from './entity-factory';
import { inSteps, readView } from './read-at';
import { ambiguousReference } from './request-errors';
import { requireUnit } from './require-unit';

/** Of a reference that fits more, the first in chart order are named. */
const mostCandidates = 100;

const nullWhen = 'Null when there is no such unit, or none yet on the date, or no such chart.';

@Resolver()
export class UnitQueries {
  @Query(() => Agency, {
    nullable: true,
    description: `An agency, and through it everything below: the subject of the chart when \`slug\` is left out. ${nullWhen}`,
  })
  async agency(
    @Args(() => AgencyArgs) { slug }: AgencyArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<Agency | null> {
    const snapshot = await readView(context, view);
    return unitBySlug(Agency, snapshot, slug ?? snapshot?.chart.header.subject);
  }

  @Query(() => Branch, { nullable: true, description: `A branch. ${nullWhen}` })
  async branch(
    @Args(() => SlugArgs) { slug }: SlugArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<Branch | null> {
    return unitBySlug(Branch, await readView(context, view), slug);
  }

  @Query(() => Office, { nullable: true, description: `An office. ${nullWhen}` })
  async office(
    @Args(() => SlugArgs) { slug }: SlugArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<Office | null> {
    return unitBySlug(Office, await readView(context, view), slug);
  }

  @Query(() => OrgUnit, {
    nullable: true,
    description: `Any unit, by exactly one of slug, acronym, name or identifier. ${nullWhen} A reference that several units share is AMBIGUOUS_REFERENCE, with the candidates in the extensions of the error.`,
  })
  async unit(
    @Args(() => UnitArgs) { by }: UnitArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<OrgUnit | null> {
    const snapshot = await readView(context, view);
    const reference = referenceOf(by);
    if (!snapshot || !reference) return null;
    const found = findUnits(snapshot, reference);
    const [unit, ...others] = unitEntities(snapshot, found.slice(0, mostCandidates));
    if (!unit || others.length === 0) return unit ?? null;
    const candidates = [unit, ...others].map(({ id, slug, name }) => ({ id, slug, name }));
    const slugs = candidates.map(({ slug }) => slug).join(', ');
    const [[key, value] = ['slug', '']] = Object.entries(reference) as [string, string | IdentifierRef][];
    throw ambiguousReference(
      `${key} ${quote(typeof value === 'string' ? value : `${value.scheme} ${value.value}`)} fits ${String(found.length)} units: ${slugs}${found.length > candidates.length ? ', …' : ''}. Ask again by slug.`,
      candidates,
    );
  }

  @Query(() => OrgUnitConnection, {
    nullable: true,
    complexity: 10,
    description:
      'Units of the chart, those under the top and those outside it alike, without those that have ended or are only planned unless `statuses` says otherwise. Null when there is no such chart.',
  })
  async units(
    @Args(() => UnitsArgs) { filter, orderBy }: UnitsArgs,
    @Args(() => LongPageArgs) page: LongPageArgs,
    @Args(() => ViewArgs) view: ViewArgs,
    @Ctx() context: Context,
  ): Promise<OrgUnitConnection | null> {
    const snapshot = await readView(context, view);
    if (!snapshot) return null;
    const order = orderBy ? { field: orderBy.field, direction: orderBy.direction } : chartOrder;
    const under = requireUnit(snapshot, filter?.under);
    const selected = inSteps(context, selectInSteps(snapshot, filter ?? {}, under, order));
    const units = selected instanceof Promise ? await selected : selected;
    const depthOf = (unit: number): number => snapshot.tree.depth(unit);
    return orgUnitConnection(snapshot, units, depthOf, ['units', filter, order], page, snapshot.units.length);
  }
}

function unitBySlug<Entity extends OrgUnit>(
  EntityClass: new () => Entity,
  snapshot: Snapshot | null,
  slug: string | undefined,
): Entity | null {
  const unit = snapshot && slug !== undefined ? findUnitEntity(snapshot, slug) : null;
  return unit instanceof EntityClass ? unit : null;
}

/** `@oneOf` has seen to it that one of them is given. */
function referenceOf({ slug, acronym, name, identifier }: UnitRef): UnitReference | null {
  if (slug !== undefined) return { slug };
  if (acronym !== undefined) return { acronym };
  if (name !== undefined) return { name };
  return identifier ? { identifier } : null;
}
