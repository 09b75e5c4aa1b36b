import { getNullableType, getOperationAST, isInterfaceType, isListType, isObjectType, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../../resolvers/context';
import { fragmentsOf } from '../fragments-of';
import { countCost } from './count-cost';

/** Asks for every list of every type that is not paged. */
const everyList = parse(`
  {
    charts {
      sources { passages { facts { ...OfFact } laws { ...OfLaw } } }
      laws { ...OfLaw }
      events { ...OfFact }
      changeDays { events { __typename } }
      roots {
        ...OfUnit
        descendants(first: 1000) { nodes { ...OfUnit } }
      }
    }
  }
  fragment OfUnit on OrgUnit {
    identifiers { __typename }
    elsewhere { __typename }
    ancestors { __typename }
    agencies { __typename }
    branches { __typename }
    offices { __typename }
    names { __typename }
    designations { __typename }
    placements { __typename }
    relations { __typename }
    omissions { __typename }
    responsibilities { ...OfFact }
    figures { __typename }
    predecessors { __typename }
    successors { __typename }
    events { __typename }
    facts { ...OfFact }
    citations { __typename }
  }
  fragment OfFact on Fact {
    citations { __typename }
    subjects { __typename }
    ... on Responsibility { actions recipients scopes laws { __typename } parts { __typename } }
    ... on Figure { scopes comparedWith { __typename } }
    ... on ChangeEvent { origins { __typename } results { __typename } }
  }
  fragment OfLaw on Law {
    responsibilities { __typename }
    established { __typename }
    citations { __typename }
  }
`);

/** How long the lists of the charts are that are not paged; of large charts, as far as they were looked through. */
export async function listSizes(schema: GraphQLSchema, context: Context): Promise<ReadonlyMap<string, number>> {
  const operation = getOperationAST(everyList);
  if (!operation) return new Map();
  const fragments = fragmentsOf(everyList);
  const { listSizes: found } = await countCost({ schema, operation, fragments, variables: {} }, context);
  const sizes = new Map<string, number>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, type: given, extensions } of Object.values(type.getFields())) {
      if (!isListType(getNullableType(given)) || type.name.endsWith('Connection')) continue;
      // A list may be longer on another type of the same interface, or at another date: none is taken to be empty.
      const kin = [type, ...type.getInterfaces()].flatMap((one) =>
        isInterfaceType(one) ? [one, ...schema.getPossibleTypes(one)] : [one],
      );
      const longest = Math.max(1, ...kin.map((one) => found.get(`${one.name}.${name}`) ?? 0));
      // What is asked for by keys cannot be without knowing them; it has so many at most.
      const { mostItems } = extensions;
      sizes.set(`${type.name}.${name}`, typeof mostItems === 'number' ? mostItems : longest);
    }
  }
  // Nor can changes between two dates.
  sizes.set('UnitChange.events', sizes.get('OrgUnit.events') ?? 1);
  return sizes;
}
