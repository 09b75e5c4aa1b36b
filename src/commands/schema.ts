import { chartFileJsonSchema } from '../../seed/index';
import { printReadableSchema } from '../graphql/print-schema';
import { buildChartSchema } from '../graphql/schema';

/** The GraphQL schema as text: `schema.graphql` of the repository. */
export function schemaText(): string {
  return printReadableSchema(buildChartSchema());
}

/** The JSON Schema of the files of a chart as text: `seed/chart.schema.json` of the repository. */
export function chartSchemaText(): string {
  return `${JSON.stringify(chartFileJsonSchema(), null, 2)}\n`;
}
