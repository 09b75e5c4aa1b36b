import { ArrayMaxSize, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { defineEnum } from '../../entities/define-enum';
import { UnitKind } from '../../entities/unit-kind';
import { UnitStatus } from '../../entities/unit-status';
import type * as core from '../../src/chart/select-units';
import { fewEnough, longestText, mostValues, shortEnough } from './chart-args';

@ArgsType()
export class ChildrenArgs {
  @Field(() => [UnitKind], { nullable: true, description: 'Only units of these kinds; of every kind when left out.' })
  @ArrayMaxSize(mostValues, fewEnough)
  kinds?: UnitKind[] | null;
}

@ArgsType()
export class DescendantsArgs {
  @Field(() => [UnitKind], {
    nullable: true,
    description: 'Only units of these kinds, at whatever depth; what is below a unit that is left out still counts.',
  })
  @ArrayMaxSize(mostValues, fewEnough)
  kinds?: UnitKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many levels down to look, from 1; all when left out.' })
  @Min(1, { message: 'a whole number from 1' })
  maxDepth?: number | null;
}

@InputType({ description: 'Which units to list: those that pass every part that is given.' })
export class UnitFilter {
  @Field(() => [UnitKind], { nullable: true, description: 'Of one of these kinds.' })
  @ArrayMaxSize(mostValues, fewEnough)
  kinds?: UnitKind[] | null;

  @Field(() => [UnitStatus], {
    nullable: true,
    description:
      'Of one of these statuses; when left out, those that have neither ended nor are only planned. On a date none is planned: what has not begun is not there.',
  })
  @ArrayMaxSize(mostValues, fewEnough)
  statuses?: UnitStatus[] | null;

  @Field(() => String, { nullable: true, description: 'With this acronym, a former one too, in upper or lower case.' })
  @MaxLength(longestText, shortEnough)
  acronym?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With this text in the name; case, accents and marks do not matter.',
  })
  @MaxLength(longestText, shortEnough)
  nameContains?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Below this unit, by its slug, at any depth; itself is left out.',
  })
  @MaxLength(longestText, shortEnough)
  under?: string | null;
}

export const UnitOrderField = defineEnum(
  'UnitOrderField',
  'What a list of units is ordered by; ties stand in chart order.',
  {
    CHART: 'As the chart reads: each unit followed by what is below it.',
    NAME: 'By name, as people look it up: case and accents hardly count.',
    ESTABLISHED: 'By the day it was founded; units of unknown age last.',
  },
);
export type UnitOrderField = keyof typeof UnitOrderField;

export const OrderDirection = defineEnum('OrderDirection', 'Which way a list runs.', {
  ASC: 'First, smallest or oldest first.',
  DESC: 'Last, largest or youngest first.',
});
export type OrderDirection = keyof typeof OrderDirection;

@InputType({ description: 'The order of a list of units.' })
export class UnitOrder {
  @Field(() => UnitOrderField, { description: 'What it is ordered by.' })
  field!: UnitOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way it runs.' })
  direction!: OrderDirection;
}

export const chartOrder: core.UnitOrder = { field: 'CHART', direction: 'ASC' };

@ArgsType()
export class UnitsArgs {
  @Field(() => UnitFilter, { nullable: true, description: 'Which units to list; all that exist when left out.' })
  @ValidateNested()
  filter?: UnitFilter | null;

  @Field(() => UnitOrder, {
    nullable: true,
    defaultValue: chartOrder,
    description: 'In which order; chart order when left out.',
  })
  @ValidateNested()
  orderBy?: UnitOrder | null;
}
