import { isIntrospectionType, isSpecifiedScalarType, printType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/** The order in which a reader meets the types: entry points, charts, units, facts, evidence, lists, arguments. */
export const readingOrder: readonly string[] = [
  ['Date', 'URL', 'Query', 'Node', 'Chart'],
  ['OrgUnit', 'Agency', 'Branch', 'Office', 'UnitKind', 'UnitStatus'],
  ['Fact', 'Standing', 'UnitName', 'NameKind', 'Designation', 'Placement', 'Relation', 'RelationKind', 'Identifier'],
  ['Omission', 'OmissionKind', 'Responsibility', 'ResponsibilityKind', 'Scope', 'Figure', 'Measure', 'Qualifier'],
  [
    'ChangeEvent',
    'ChangeKind',
    'ChangeOrigin',
    'ChangeDay',
    'Law',
    'Source',
    'SourceKind',
    'Passage',
    'Citation',
    'Stance',
  ],
  ['Period', 'UncertainDate'],
  ['Comparison', 'UnitChange', 'UnitChangeKind'],
  ['PageInfo', 'OrgUnitConnection', 'OrgUnitEdge', 'ResponsibilityConnection', 'ResponsibilityEdge'],
  ['SearchConnection', 'SearchEdge', 'SearchResult'],
  ['UnitChangeConnection', 'UnitChangeEdge'],
  [
    'ChartView',
    'SearchType',
    'UnitRef',
    'IdentifierRef',
    'UnitFilter',
    'UnitOrder',
    'UnitOrderField',
    'OrderDirection',
  ],
].flat();

/** The types of the schema, without those of GraphQL itself; what the reading order does not know comes last. */
export function typesInReadingOrder(schema: GraphQLSchema): GraphQLNamedType[] {
  const placeOf = (name: string): number => [...readingOrder, name].indexOf(name);
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((one, other) => placeOf(one.name) - placeOf(other.name));
}

/** The schema as a document to be read and reviewed, in the reading order. */
export function printReadableSchema(schema: GraphQLSchema): string {
  const definition = `"""${schema.description ?? ''}"""\nschema {\n  query: ${schema.getQueryType()?.name ?? ''}\n}`;
  return `${[definition, ...typesInReadingOrder(schema).map((type) => printType(type))].join('\n\n')}\n`;
}
