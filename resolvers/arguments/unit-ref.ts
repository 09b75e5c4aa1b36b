import { MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Directive, Field, InputType } from 'type-graphql';
import { longestText, shortEnough } from './chart-args';

@InputType({ description: 'A code of a unit in another system.' })
export class IdentifierRef {
  @Field(() => String, { description: 'The system that the code belongs to, as the chart names it.' })
  @MaxLength(longestText, shortEnough)
  scheme!: string;

  @Field(() => String, { description: 'The code, leading zeros included.' })
  @MaxLength(longestText, shortEnough)
  value!: string;
}

@Directive('@oneOf')
@InputType({ description: 'One way to refer to a unit; give exactly one of the fields.' })
export class UnitRef {
  @Field(() => String, { nullable: true, description: 'Its slug, to the letter.' })
  @MaxLength(longestText, shortEnough)
  slug?: string;

  @Field(() => String, {
    nullable: true,
    description: 'One of its acronyms, in upper or lower case. Several units may share it.',
  })
  @MaxLength(longestText, shortEnough)
  acronym?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Any name it has on record, former ones and known misspellings too. Case, accents, "&" for "and", and a leading "US", "U.S." or "Office of the" do not matter. Several units may share it.',
  })
  @MaxLength(longestText, shortEnough)
  name?: string;

  @Field(() => IdentifierRef, { nullable: true, description: 'One of its codes in other systems.' })
  @ValidateNested()
  identifier?: IdentifierRef;
}

@ArgsType()
export class UnitArgs {
  @Field(() => UnitRef, { description: 'The unit that is meant.' })
  @ValidateNested()
  by!: UnitRef;
}
