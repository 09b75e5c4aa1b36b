import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { isInputObjectType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ChartFields } from '../../resolvers/chart-fields';
import { ChartQueries } from '../../resolvers/chart-queries';
import { CitationFields, LawFields, PassageFields, SourceFields } from '../../resolvers/evidence-fields';
import * as factFields from '../../resolvers/fact-fields';
import { NodeQueries } from '../../resolvers/node-queries';
import { OrgUnitRecord } from '../../resolvers/org-unit-record';
import { BranchFields, OfficeFields, OrgUnitTree } from '../../resolvers/org-unit-tree';
import { ResponsibilityQueries } from '../../resolvers/responsibility-queries';
import { UnitQueries } from '../../resolvers/unit-queries';

const schemaDescription =
  'The organisation charts of agencies: units, what they are responsible for, and where each fact comes from. Start at `agency` for the whole chart in one request. Null means that the sources do not say, never no.';

const queryDescription =
  'Where every request starts. Look-ups that find nothing are null; wrong arguments are refused before anything is executed.';

/** The schema as it is served. What decorators cannot say is added after the build. */
export function buildChartSchema(): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers: [
      UnitQueries,
      ResponsibilityQueries,
      ChartQueries,
      NodeQueries,
      OrgUnitTree,
      BranchFields,
      OfficeFields,
      OrgUnitRecord,
      ...Object.values(factFields),
      LawFields,
      SourceFields,
      PassageFields,
      CitationFields,
      ChartFields,
    ],
    // Our resolvers are stateless: one instance of each for the whole process.
    validate: true,
    disableInferringDefaultValues: true,
  });
  const query = built.getQueryType();
  if (query) query.description = queryDescription;
  for (const type of Object.values(built.getTypeMap())) {
    // The directive alone enforces nothing: graphql-js looks at this flag.
    if (isInputObjectType(type) && type.astNode?.directives?.some(({ name }) => name.value === 'oneOf')) {
      type.isOneOf = true;
    }
  }
  built.description = schemaDescription;
  return built;
}
