import { ArrayMaxSize, ValidateBy } from 'class-validator';
import { ArgsType, Field } from 'type-graphql';
import { mostIds } from '../../resolvers/arguments/key-args';
import { parseId } from '../chart/id';
import { readable } from '../graphql/limits/refusal';
import { AnyScalar } from './any-scalar';
import { readRepresentation } from './representation';

export const mostRepresentations = 1000;
/** To read a chart at another date is work, however little is asked of it; `nodes` may name as many. */
const mostViews = mostIds;
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
  const views = new Set<string>();
  for (const [place, value] of values.entries()) {
    const read = readRepresentation(value);
    if (typeof read === 'string') return `of number ${String(place + 1)} ${read}`;
    if ('id' in read.key) views.add(viewOf(read.key.id));
  }
  return views.size > mostViews ? `ids of at most ${String(mostViews)} dates; they are of ${String(views.size)}` : null;
}

/** The chart and the date of an id. */
function viewOf(id: string): string {
  const { chart, asOf } = parseId(id) ?? {};
  return `${chart ?? ''}@${asOf ?? ''}`;
}
