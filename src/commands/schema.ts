import { chartFileJsonSchema } from '../../seed/index';
import { buildSubgraphSchema } from '../federation/subgraph-schema';
import { subgraphSdl } from '../federation/subgraph-sdl';
import { printReadableSchema } from '../graphql/print-schema';
import { buildChartSchema } from '../graphql/schema';
import { loadExplorer } from '../http/explorer';
import { schemaFile } from '../reference/schema-page';
import { schemaReference } from '../reference/schema-reference';

/** The GraphQL schema as text: `schema.graphql` of the repository, or what a supergraph is composed from. */
export function schemaText(subgraph = false): string {
  return subgraph ? subgraphSdl() : printReadableSchema(buildChartSchema());
}

/** What can be asked as a page by itself, in the style of the explorer that was built into a folder, but for its fonts. */
export function schemaPageText(explorerFolder: string, address: string | null, subgraph: boolean): string {
  const { questions, style } = loadExplorer(explorerFolder, '');
  const schema = subgraph ? buildSubgraphSchema() : buildChartSchema();
  const reference = schemaReference(schema, questions, address);
  return schemaFile(reference, style().replace(/@font-face\{[^}]*\}/g, ''), address);
}

/** The JSON Schema of the files of a chart as text: `seed/chart.schema.json` of the repository. */
export function chartSchemaText(): string {
  return `${JSON.stringify(chartFileJsonSchema(), null, 2)}\n`;
}
