import { ArrayMaxSize, ValidateBy } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { readable } from '../graphql/limits/refusal';
import { AnyScalar } from './any-scalar';
import { readRepresentation } from './representation';

export const mostRepresentations = 1000;
const few = `at most ${readable(mostRepresentations)}`;

@ArgsType()
export class RepresentationsArgs {
  @Field(() => [AnyScalar], { description: `The entities that are meant; ${few}.` })
  @ArrayMaxSize(mostRepresentations, { message: `a list of ${few} representations` })
  @AreRepresentations()
  representations!: unknown[];
}

function AreRepresentations(): PropertyDecorator {
  return ValidateBy({
    name: 'areRepresentations',
    validator: {
      validate: (values) => firstFault(values) === null,
      defaultMessage: (checked) => firstFault(checked?.value) ?? '',
    },
  });
}

function firstFault(values: unknown): string | null {
  if (!Array.isArray(values)) return null;
  for (const [place, value] of values.entries()) {
    const read = readRepresentation(value);
    if (typeof read === 'string') return `of number ${String(place + 1)} ${read}`;
  }
  return null;
}
