import { ArgsType, Field, InputType } from 'type-graphql';
import { MaxLength, ValidateNested } from 'class-validator';
import { DateScalar } from '../../entities/scalars';
import { ChartArgs, longestText, shortEnough } from './chart-args';
import { IsLanguageRange, languageDescription } from './language-range';

@ArgsType()
export class ViewArgs extends ChartArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date to read the chart at, and everything below; the latest state on record when left out, and for a date after the last day that the chart covers.',
  })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: languageDescription })
  @IsLanguageRange()
  language?: string | null;
}

@ArgsType()
export class AtArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The date; the latest state on record when left out.' })
  date?: string | null;
}

@InputType({ description: 'A chart as of a date: one side of a comparison.' })
export class ChartView {
  @Field(() => String, { nullable: true, description: 'The chart, by its slug; the default chart when left out.' })
  @MaxLength(longestText, shortEnough)
  chart?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date to read it at; the latest state on record when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class CompareArgs {
  @Field(() => ChartView, { description: 'The first view: how it was.' })
  @ValidateNested()
  from!: ChartView;

  @Field(() => ChartView, { description: 'The second view: how it became.' })
  @ValidateNested()
  to!: ChartView;

  @Field(() => String, { nullable: true, description: languageDescription })
  @IsLanguageRange()
  language?: string | null;
}
