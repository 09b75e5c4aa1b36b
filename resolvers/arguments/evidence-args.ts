import { Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';

@ArgsType()
export class FactsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True for the disputed ones only, false for the others only; all when left out.',
  })
  disputed?: boolean | null;
}

@ArgsType()
export class PassagesArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Only those of this sentence, from 1; all when left out.',
  })
  @Min(1, { message: 'a whole number from 1' })
  sentence?: number | null;
}
