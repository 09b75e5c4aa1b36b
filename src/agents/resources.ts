import { ProtocolError, ProtocolErrorCode, ResourceTemplate } from '@modelcontextprotocol/server';
import type { McpServer, ReadResourceResult } from '@modelcontextprotocol/server';
import { CitedChartDocument } from '../../operations/generated/operations';
import { asking, dataOf } from './ask';
import type { AgentService } from './agent-service';
import { refusalOf } from './call-tool';
import { unknownChart } from './find-unit';

const schemaUri = 'agencygraph://schema.graphql';
const chartUri = (slug: string): string => `agencygraph://charts/${slug}`;

/** What a client may read beside the tools: the schema, and what each chart is. */
export function addResources(server: McpServer, service: AgentService): void {
  const { charts, schemaText } = service;
  const answer = async (uri: URL, mimeType: string, text: () => Promise<string>): Promise<ReadResourceResult> => {
    try {
      return { contents: [{ uri: uri.href, mimeType, text: await text() }] };
    } catch (fault) {
      const { code, message } = refusalOf(fault, service);
      throw new ProtocolError(
        code === 'BAD_USER_INPUT' ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError,
        message,
      );
    }
  };
  server.registerResource(
    'schema',
    schemaUri,
    {
      title: 'The GraphQL schema',
      description: 'Everything that run_query can ask for, described, with what each field costs.',
      mimeType: 'application/graphql',
    },
    (uri) => answer(uri, 'application/graphql', () => schemaText(charts())),
  );
  const mimeType = 'application/json';
  const list = () => ({
    resources: charts().all.map(({ header: { slug, title } }) => ({
      uri: chartUri(slug),
      name: slug,
      title,
      mimeType,
    })),
  });
  server.registerResource(
    'chart',
    new ResourceTemplate(chartUri('{slug}'), { list }),
    { title: 'A chart', description: 'What it is made from, its version, and what it must not be used for.', mimeType },
    (uri, { slug }) =>
      answer(uri, mimeType, async () => {
        const ask = asking(service);
        const { chart } = dataOf(await ask(CitedChartDocument, { chart: String(slug) }));
        if (!chart) throw unknownChart(String(slug), ask);
        return JSON.stringify(chart);
      }),
  );
}
