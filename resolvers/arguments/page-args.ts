import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, Int } from 'type-graphql';

const defaultSize = 50;
const searchSize = 20;
const shortPage = 100;
/** So that most charts come whole in one request. */
const longPage = 1000;
const longestCursor = 400;

const size = (most: number) => ({ message: `a whole number from 1 to ${String(most)}` });
const sizeDescription = (most: number) => `The length of the page, from 1 to ${String(most)}.`;

@ArgsType()
abstract class CursorArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The cursor to go on behind, from the same list with the same arguments; the start when left out.',
  })
  @MaxLength(longestCursor, { message: 'a cursor that the same list gave' })
  after?: string | null;
}

@ArgsType()
export class ShortPageArgs extends CursorArgs {
  @Field(() => Int, { defaultValue: defaultSize, description: sizeDescription(shortPage) })
  @Min(1, size(shortPage))
  @Max(shortPage, size(shortPage))
  first!: number;
}

@ArgsType()
export class LongPageArgs extends CursorArgs {
  @Field(() => Int, { defaultValue: defaultSize, description: sizeDescription(longPage) })
  @Min(1, size(longPage))
  @Max(longPage, size(longPage))
  first!: number;
}

@ArgsType()
export class SearchPageArgs extends CursorArgs {
  @Field(() => Int, { defaultValue: searchSize, description: sizeDescription(shortPage) })
  @Min(1, size(shortPage))
  @Max(shortPage, size(shortPage))
  first!: number;
}

@ArgsType()
export class ChangesPageArgs extends CursorArgs {
  @Field(() => Int, { defaultValue: shortPage, description: sizeDescription(shortPage) })
  @Min(1, size(shortPage))
  @Max(shortPage, size(shortPage))
  first!: number;
}
