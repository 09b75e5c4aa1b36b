import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';
import type { GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { escapeHtml } from '../pages/html';
import { fieldsHtml, inputsHtml, valuesHtml } from './entries';
import { inheritedFields } from './inherited-fields';
import type { Places } from './places';
import { descriptionHtml, linkHtml, typeHtml } from './words';

/** All that is said of a type. */
export function typeSection(type: GraphQLNamedType, places: Places, more: (field: string) => string): string {
  return `<section aria-labelledby="${type.name}">
<h3 id="${type.name}">${type.name} <small>${kindOf(type)}</small></h3>
${descriptionHtml(type.description)}
${contentHtml(type, more)}
${placesHtml(places)}
</section>`;
}

function kindOf(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'object';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  if (isEnumType(type)) return 'enum';
  if (isInputObjectType(type)) return type.isOneOf ? 'input, exactly one of its fields (@oneOf)' : 'input';
  return 'scalar';
}

function contentHtml(type: GraphQLNamedType, more: (field: string) => string): string {
  if (isEnumType(type)) return valuesHtml(type.name, type.getValues());
  if (isInputObjectType(type)) return inputsHtml(type.name, Object.values(type.getFields()));
  if (isUnionType(type))
    return lineHtml(
      'One of',
      type.getTypes().map(({ name }) => name),
    );
  if (isScalarType(type)) return specificationHtml(type.specifiedByURL);
  if (isObjectType(type) || isInterfaceType(type)) return outputHtml(type, more);
  return '';
}

function specificationHtml(address: string | null | undefined): string {
  if (address == null) return '';
  const shown = escapeHtml(address);
  return `<p>Specified at <a href="${shown}" rel="noreferrer">${shown}</a></p>`;
}

/** The fields of its own at length; those of an interface by name, for they are described there. */
function outputHtml(type: GraphQLObjectType | GraphQLInterfaceType, more: (field: string) => string): string {
  const inherited = inheritedFields(type);
  const fields = Object.values(type.getFields());
  const own = fields.filter(({ name }) => !inherited.has(name));
  const lists = type.getInterfaces().map(({ name: origin }) => {
    const items = fields
      .filter(({ name }) => inherited.get(name) === origin)
      .map(
        ({ name, type: given }) =>
          `<li id="${type.name}.${name}"><code><a href="#${origin}.${name}">${name}</a>: ${typeHtml(given)}</code></li>`,
      );
    return items.length === 0
      ? ''
      : `<p>As every ${linkHtml(origin)} has:</p>\n<ul class="inherited">${items.join('\n')}</ul>`;
  });
  return [fieldsHtml(type.name, own, more), ...lists].join('\n');
}

const placesHtml = ({ kinds, isA, givenBy, takenBy }: Places): string =>
  [
    lineHtml('Is a', isA),
    lineHtml('Implemented by', kinds),
    lineHtml('Given by', givenBy),
    lineHtml('Taken by', takenBy),
  ].join('');

const lineHtml = (label: string, coordinates: readonly string[]): string =>
  coordinates.length === 0 ? '' : `<p class="places">${label}: ${coordinates.map(linkHtml).join(', ')}</p>\n`;
