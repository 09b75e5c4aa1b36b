import { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { AgentService } from './agent-service';
import { callTool } from './call-tool';
import { instructions } from './instructions';
import { addResources } from './resources';
import { registeredTools, tools } from './tools';

/** Nothing can be changed here, and the charts are all there is to ask about. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Every answer begins with the chart; what else there is, the description of its tool tells. */
const answerSchema = z.looseObject({
  chart: z
    .looseObject({
      slug: z.string(),
      title: z.string(),
      version: z.string().describe('Changes whenever any answer about the chart can.'),
      coversUntil: z
        .string()
        .optional()
        .describe('The last day it speaks for; left out when its sources bear no date.'),
      limits: z.string().describe('What it leaves out and must not be used for.'),
      license: z.string().optional(),
    })
    .describe('The chart that the answer is from: name its title and version beside what you take from it.'),
});

/** A server of the Model Context Protocol over the service, for one connection. */
export function agentServer(service: AgentService): McpServer {
  const server = new McpServer(
    { name: 'agencygraph', title: 'AgencyGraph', version: service.release },
    {
      instructions: instructions(service),
      capabilities: { tools: { listChanged: false }, resources: { listChanged: false } },
    },
  );
  for (const tool of service.onlyRegistered ? registeredTools : tools) {
    const { name, title, description } = tool;
    const config = {
      title,
      description,
      inputSchema: toldOnly(tool.arguments),
      outputSchema: answerSchema,
      annotations,
    };
    server.registerTool(name, config, (given) => callTool(tool, given, service));
  }
  addResources(server, service);
  return server;
}

/** Arguments as clients are told of them. They are checked where a call is answered, so that a refusal is one of ours. */
function toldOnly(schema: z.ZodObject) {
  const { version, vendor, jsonSchema } = schema['~standard'];
  return { '~standard': { version, vendor, jsonSchema, validate: (value: unknown) => ({ value }) } };
}
