import {
  createMcpHandler,
  isLegacyRequest,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { agentServer } from './agent-server';
import type { AgentService } from './agent-service';

/**
 * Answers one message that came by POST, in JSON and at once: no session, no stream, nothing kept between messages.
 *
 * @param body of the request, read already
 */
export async function answerMessage(request: Request, body: unknown, service: AgentService): Promise<Response> {
  const make = () => agentServer(service);
  if (!(await isLegacyRequest(request, body))) {
    // Nobody can listen for changes: a listener would hold its connection for ever.
    return createMcpHandler(make, { legacy: 'reject', maxSubscriptions: 0 }).fetch(request, { parsedBody: body });
  }
  const server = make();
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: body });
  } finally {
    await server.close();
  }
}
