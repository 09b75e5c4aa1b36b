import { astFromValue, print } from 'graphql';
import type { GraphQLArgument, GraphQLEnumValue, GraphQLField, GraphQLInputField } from 'graphql';
import { escapeHtml } from '../pages/html';
import { deprecationHtml, descriptionHtml, typeHtml } from './words';

/** An entry of a list of fields, arguments or values, which is found by its coordinate. */
interface Entry {
  readonly coordinate: string;
  /** How GraphQL writes it, as HTML. */
  readonly code: string;
  readonly description: string | null | undefined;
  readonly deprecationReason: string | null | undefined;
  /** What follows its description. */
  readonly more?: string;
}

const entryHtml = ({ coordinate, code, description, deprecationReason, more = '' }: Entry): string =>
  `<div id="${coordinate}">
<dt><code>${code}</code></dt>
<dd>${deprecationHtml(deprecationReason)}${descriptionHtml(description)}${more}</dd>
</div>`;

const listHtml = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `<dl class="entries">\n${entries.join('\n')}\n</dl>`;

/** The fields of a type, each with its arguments and what is said of it beside its description. */
export function fieldsHtml(
  typeName: string,
  fields: readonly GraphQLField<unknown, unknown>[],
  more: (field: string) => string,
): string {
  return listHtml(
    fields.map(({ name, type, args, description, deprecationReason }) => {
      const coordinate = `${typeName}.${name}`;
      return entryHtml({
        coordinate,
        code: `<b>${name}</b>${argumentNames(args)}: ${typeHtml(type)}`,
        description,
        deprecationReason,
        more: inputsHtml(coordinate, args) + more(name),
      });
    }),
  );
}

/** The arguments of a field, or the fields of an input type: what each is, and what counts where it is left out. */
export function inputsHtml(parent: string, inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string {
  return listHtml(
    inputs.map(({ name, type, defaultValue, description, deprecationReason }) => {
      const preset = astFromValue(defaultValue, type);
      return entryHtml({
        coordinate: `${parent}.${name}`,
        code: `<b>${name}</b>: ${typeHtml(type)}${preset ? ` = ${escapeHtml(print(preset))}` : ''}`,
        description,
        deprecationReason,
      });
    }),
  );
}

export function valuesHtml(typeName: string, values: readonly GraphQLEnumValue[]): string {
  return listHtml(
    values.map(({ name, description, deprecationReason }) =>
      entryHtml({ coordinate: `${typeName}.${name}`, code: `<b>${name}</b>`, description, deprecationReason }),
    ),
  );
}

const argumentNames = (args: readonly GraphQLArgument[]): string =>
  args.length === 0 ? '' : `(${args.map(({ name }) => name).join(', ')})`;
