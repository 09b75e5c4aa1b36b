import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agency } from '../entities/agency';
import { Branch } from '../entities/branch';
import { Chart } from '../entities/chart';
import { Office } from '../entities/office';
import { OrgUnit } from '../entities/org-unit';
import { OrgUnitConnection } from '../entities/org-unit-connection';
import type { UnitKind } from '../src/chart/vocabulary';
import { ChildrenArgs, DescendantsArgs } from './arguments/list-args';
import { LongPageArgs, ShortPageArgs } from './arguments/page-args';
import { AtArgs } from './arguments/view-args';
import { orgUnitConnection } from './connections';
import type { Context } from './context';
import { chartEntity, findUnitEntity, unitEntities, unitEntityOf, unitEntityOrNull } from './entity-factory';
import type { UnitPlace } from './places';
import { readAt } from './read-at';

/** Where a unit stands: its chart, and what is above and below it. */
@Resolver(() => OrgUnit)
export class OrgUnitTree {
  @FieldResolver(() => Chart, { description: 'The chart it was read from.' })
  chart(@Root() { place: { snapshot } }: OrgUnit<UnitPlace>, @Ctx() { charts }: Context): Chart {
    return chartEntity(charts, snapshot.chart);
  }

  @FieldResolver(() => OrgUnit, {
    nullable: true,
    description:
      'The same unit at another date, in the same language; in the latest state when `date` is left out. Null on a date before it began.',
  })
  async at(
    @Root() { slug, place: { snapshot } }: OrgUnit<UnitPlace>,
    @Args(() => AtArgs) { date }: AtArgs,
    @Ctx() context: Context,
  ): Promise<OrgUnit | null> {
    return findUnitEntity(await readAt(context, snapshot.chart, date, snapshot.language), slug);
  }

  @FieldResolver(() => [OrgUnit], {
    description:
      'The same body in other charts, which name the same namespace and the same slug, on the same date and in the same language as far as they have it; without those in which it has not begun then.',
  })
  async elsewhere(
    @Root() { slug, place: { snapshot } }: OrgUnit<UnitPlace>,
    @Ctx() context: Context,
  ): Promise<OrgUnit[]> {
    const siblings = context.charts.siblings(snapshot.chart);
    const views = await Promise.all(siblings.map((chart) => readAt(context, chart, snapshot.asOf, snapshot.language)));
    return views.flatMap((view) => findUnitEntity(view, slug) ?? []);
  }

  @FieldResolver(() => OrgUnit, {
    nullable: true,
    description:
      'The unit directly above; null at the top, for a body outside the tree, and for a unit that has ended.',
  })
  parent(@Root() { place: { snapshot, unit } }: OrgUnit<UnitPlace>): OrgUnit | null {
    return unitEntityOrNull(snapshot, snapshot.tree.parent(unit));
  }

  @FieldResolver(() => [OrgUnit], { description: 'The way up: top of the tree first, without this unit.' })
  ancestors(@Root() { place: { snapshot, unit } }: OrgUnit<UnitPlace>): OrgUnit[] {
    return unitEntities(snapshot, snapshot.tree.ancestors(unit));
  }

  @FieldResolver(() => OrgUnitConnection, {
    description: 'The units directly below, in the order of the source, then by name.',
  })
  children(
    @Root() { slug, place: { snapshot, unit } }: OrgUnit<UnitPlace>,
    @Args(() => ChildrenArgs) { kinds }: ChildrenArgs,
    @Args(() => ShortPageArgs) page: ShortPageArgs,
  ): OrgUnitConnection {
    const units = childrenOfKinds({ snapshot, unit }, kinds);
    const scanned = snapshot.tree.childCount(unit);
    return orgUnitConnection(snapshot, units, () => 1, ['children', slug, kinds], page, scanned);
  }

  @FieldResolver(() => OrgUnitConnection, {
    description:
      'Everything below, flat, in outline order: each unit followed by what is below it. The whole chart in one request, whatever its depth.',
  })
  descendants(
    @Root() { slug, place: { snapshot, unit } }: OrgUnit<UnitPlace>,
    @Args(() => DescendantsArgs) { kinds, maxDepth }: DescendantsArgs,
    @Args(() => LongPageArgs) page: LongPageArgs,
  ): OrgUnitConnection {
    const { tree } = snapshot;
    const depthOf = (other: number): number => tree.depth(other) - tree.depth(unit);
    const all = tree.descendants(unit);
    const passes = (other: number): boolean =>
      (kinds == null || kinds.includes(snapshot.kind(other))) && (maxDepth == null || depthOf(other) <= maxDepth);
    const isWhole = kinds == null && maxDepth == null;
    const units = isWhole ? all : all.filter(passes);
    const scope = ['descendants', slug, kinds, maxDepth];
    return orgUnitConnection(snapshot, units, depthOf, scope, page, isWhole ? 0 : all.length);
  }

  @FieldResolver(() => [Agency], { description: 'The agencies directly below.' })
  agencies(@Root() { place }: OrgUnit<UnitPlace>): Agency[] {
    return childrenOf(place, 'AGENCY', Agency);
  }

  @FieldResolver(() => [Branch], { description: 'The branches directly below.' })
  branches(@Root() { place }: OrgUnit<UnitPlace>): Branch[] {
    return childrenOf(place, 'BRANCH', Branch);
  }

  @FieldResolver(() => [Office], { description: 'The offices directly below.' })
  offices(@Root() { place }: OrgUnit<UnitPlace>): Office[] {
    return childrenOf(place, 'OFFICE', Office);
  }
}

function childrenOf<Entity extends OrgUnit>(place: UnitPlace, kind: UnitKind, EntityClass: new () => Entity): Entity[] {
  const children = childrenOfKinds(place, [kind]);
  return unitEntities(place.snapshot, children).filter(
    (child): child is Entity & OrgUnit<UnitPlace> => child instanceof EntityClass,
  );
}

function childrenOfKinds({ snapshot, unit }: UnitPlace, kinds: readonly UnitKind[] | null | undefined): number[] {
  const children = snapshot.tree.children(unit);
  return kinds == null ? children : children.filter((child) => kinds.includes(snapshot.kind(child)));
}

@Resolver(() => Branch)
export class BranchFields {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'The nearest agency above, at any height; null when none.',
  })
  agency(@Root() { place: { snapshot, unit } }: Branch<UnitPlace>): Agency | null {
    return unitEntityOf(Agency, snapshot, snapshot.nearestAbove(unit, 'AGENCY'));
  }
}

@Resolver(() => Office)
export class OfficeFields {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: 'The nearest agency above, at any height; null when none.',
  })
  agency(@Root() { place: { snapshot, unit } }: Office<UnitPlace>): Agency | null {
    return unitEntityOf(Agency, snapshot, snapshot.nearestAbove(unit, 'AGENCY'));
  }

  @FieldResolver(() => Branch, {
    nullable: true,
    description: 'The nearest branch above, below that agency; null when there is none between them.',
  })
  branch(@Root() { place: { snapshot, unit } }: Office<UnitPlace>): Branch | null {
    return unitEntityOf(Branch, snapshot, snapshot.nearestAbove(unit, 'BRANCH'));
  }
}
