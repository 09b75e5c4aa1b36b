import 'reflect-metadata';
import type { GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
// The order of these imports is the order of the fields in the schema.
import { UnitQueries } from '../../resolvers/unit-queries';
import { ResponsibilityQueries } from '../../resolvers/responsibility-queries';
import { SearchQueries } from '../../resolvers/search-queries';
import { ComparisonFields, ComparisonQueries, UnitChangeFields } from '../../resolvers/comparison-queries';
import { ChartQueries } from '../../resolvers/chart-queries';
import { NodeQueries } from '../../resolvers/node-queries';
import { ChangeDayFields, ChartFields } from '../../resolvers/chart-fields';
import { BranchFields, OfficeFields, OrgUnitTree } from '../../resolvers/org-unit-tree';
import { OrgUnitRecord } from '../../resolvers/org-unit-record';
import * as factFields from '../../resolvers/fact-fields';
import { CitationFields, LawFields, PassageFields, SourceFields } from '../../resolvers/evidence-fields';
import { describeCosts } from './limits/describe-costs';
import { readOnce } from './read-once';
import { takeTurns } from './take-turns';

const schemaDescription =
  'The organisation charts of agencies: units, what they are responsible for, and where each fact comes from. Start at `agency` for the whole chart in one request. Null means that the sources do not say, never no.';

const queryDescription =
  'Where every request starts. Look-ups that find nothing are null; wrong arguments are refused before anything is executed, cursors and units to narrow to, which only the chart can judge, at their field.';

/**
 * The schema as it is served. What decorators cannot say is added after the build.
 *
 * @param more resolvers than those of the charts, whose fields come last
 */
export function buildChartSchema(more: readonly (new () => object)[] = []): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers: [
      UnitQueries,
      ResponsibilityQueries,
      SearchQueries,
      ComparisonQueries,
      ChartQueries,
      NodeQueries,
      ChangeDayFields,
      ChartFields,
      OrgUnitTree,
      BranchFields,
      OfficeFields,
      OrgUnitRecord,
      ...Object.values(factFields),
      LawFields,
      SourceFields,
      PassageFields,
      CitationFields,
      ComparisonFields,
      UnitChangeFields,
      ...more,
    ],
    // The arguments of the whole operation are checked before it is executed; see check-arguments.ts.
    validate: false,
    disableInferringDefaultValues: true,
  });
  const query = built.getQueryType();
  if (query) query.description = queryDescription;
  for (const type of Object.values(built.getTypeMap())) {
    if (isInputObjectType(type)) enforceOneOf(type);
    else if (isObjectType(type) || isInterfaceType(type)) orderArguments(type);
  }
  built.description = schemaDescription;
  describeCosts(built);
  readOnce(built);
  takeTurns(built);
  return built;
}

/** The directive alone enforces nothing: graphql-js looks at this flag. */
function enforceOneOf(type: GraphQLInputObjectType): void {
  type.isOneOf = type.astNode?.directives?.some(({ name }) => name.value === 'oneOf') ?? false;
}

export const argumentOrder =
  'id ids slug by text about types filter orderBy kinds maxDepth disputed sentence under first after from to chart asOf date language'.split(
    ' ',
  );

/** Decorators run last parameter first; people read what is looked for first, the page next, the view last. */
function orderArguments(type: GraphQLObjectType | GraphQLInterfaceType): void {
  const placeOf = (name: string): number => argumentOrder.indexOf(name);
  for (const field of Object.values(type.getFields())) {
    field.args = [...field.args].sort((one, other) => placeOf(one.name) - placeOf(other.name));
  }
}
