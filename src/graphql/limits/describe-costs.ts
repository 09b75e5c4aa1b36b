import { getNamedType, getNullableType, isInterfaceType, isLeafType, isListType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { unitsOfObject } from '../../../resolvers/units-read';
import { bounds } from './bounds';
import { costOfObject, costOfValue, extraCost, scannedOfObject } from './weights';
import { readable } from './refusal';

const boundsText = `What a request may ask for is bounded, and told before anything is executed. Its cost is what stands in the answer: ${String(costOfObject)} for each object, ${String(costOfValue)} for each other value, be it a null or an empty list; a few fields cost more, as their descriptions say, what is asked of the schema itself counts twice, a list costs 1 more for each ${String(scannedOfObject)} units that are looked through for it, and a request 1 more for each ${String(unitsOfObject)} units of the charts that it reads at dates, once for each date. It is counted on the chart itself, so a page that is not full costs what is in it. A request costs at most ${readable(bounds.cost)}, and its answer has at most ${readable(bounds.characters)} characters. It has at most ${readable(bounds.tokens)} words and signs, ${readable(bounds.rootFields)} fields at the top, ${readable(bounds.fields)} in all, ${readable(bounds.depth)} levels, ${readable(bounds.aliases)} aliases of at most ${readable(bounds.aliasLength)} characters, and ${readable(bounds.directives)} directives; the fields of a fragment count wherever it is spread. Send the header \`GraphQL-Cost: report\` to read the cost in the extensions of the answer.`;

/** Tells the bounds in the description of the schema, and in that of each field what it costs. */
export function describeCosts(schema: GraphQLSchema): void {
  schema.description = [schema.description, boundsText].filter(Boolean).join('\n\n');
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      field.description = [field.description, costSentence(field)].filter(Boolean).join(' ');
    }
  }
}

function costSentence(field: GraphQLField<unknown, unknown>): string {
  const cost = isLeafType(getNamedType(field.type)) ? costOfValue : costOfObject;
  const each = isListType(getNullableType(field.type)) ? ' for each' : '';
  return `Costs ${String(cost + extraCost(field))}${each}.`;
}
