import { chartFileJsonSchema } from '../../seed/index';
import { printReadableSchema } from '../graphql/print-schema';
import { buildChartSchema } from '../graphql/schema';
import { loadExplorer } from '../http/explorer';
import { schemaFile } from '../reference/schema-page';
import { schemaReference } from '../reference/schema-reference';

/** The GraphQL schema as text: `schema.graphql` of the repository. */
export function schemaText(): string {
  return printReadableSchema(buildChartSchema());
}

/** The same as a page by itself, in the style of the explorer that was built into a folder, but for its fonts. */
export function schemaPageText(explorerFolder: string, address: string | null): string {
  const { questions, style } = loadExplorer(explorerFolder, '');
  const reference = schemaReference(buildChartSchema(), questions, address);
  return schemaFile(reference, style().replace(/@font-face\{[^}]*\}/g, ''), address);
}

/** The JSON Schema of the files of a chart as text: `seed/chart.schema.json` of the repository. */
export function chartSchemaText(): string {
  return `${JSON.stringify(chartFileJsonSchema(), null, 2)}\n`;
}
