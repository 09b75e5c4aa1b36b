import { quote } from '../chart/quote';
import { entityClasses } from './entity';
import type { EntityName } from './entity';

/** An entity as a gateway names it. */
export interface Representation {
  readonly typeName: EntityName;
  readonly key: Key;
}

/** An id, which is exact about chart and date, or a slug, which means the default chart in its latest state. */
type Key = { readonly id: string } | { readonly slug: string };

const typeNames = Object.keys(entityClasses).join(', ');

/** @returns what was expected, and what there is instead, where it is none */
export function readRepresentation(value: unknown): Representation | string {
  const { __typename: typeName, id, slug } = membersOf(value);
  if (!isEntityName(typeName)) return `a __typename that is one of ${typeNames}; it is ${quote(typeName)}`;
  if (typeof id === 'string') return { typeName, key: { id } };
  if (typeof slug === 'string') return { typeName, key: { slug } };
  return `a key of the ${typeName}, id or slug, as a text; it has none`;
}

function isEntityName(name: unknown): name is EntityName {
  return typeof name === 'string' && Object.hasOwn(entityClasses, name);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
