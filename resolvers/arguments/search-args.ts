import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { SearchType } from '../../entities/search-type';
import { fewEnough, longestText, mostValues, shortEnough } from './chart-args';
import { IsSearchText, searchTextDescription } from './search-text';

@ArgsType()
export class SearchArgs {
  @Field(() => String, { description: `What is looked for: ${searchTextDescription}` })
  @IsSearchText()
  text!: string;

  @Field(() => [SearchType], {
    nullable: true,
    description: 'Only results of these types; of every type when left out.',
  })
  @ArrayMaxSize(mostValues, fewEnough)
  types?: SearchType[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only this unit, by its slug, the units below it, and what they are responsible for; laws and passages, which are under no unit, are left out.',
  })
  @MaxLength(longestText, shortEnough)
  under?: string | null;
}

@ArgsType()
export class ResponsibilitiesArgs {
  @Field(() => String, {
    nullable: true,
    description: `What it is about, be it a word or a question in everyday words: ${searchTextDescription} All responsibilities when left out.`,
  })
  @IsSearchText()
  about?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only those of this unit, by its slug, and of the units below it.',
  })
  @MaxLength(longestText, shortEnough)
  under?: string | null;
}
