import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { quote } from '../chart/quote';
import { agentServer } from './agent-server';
import type { AgentService } from './agent-service';

/**
 * Serves the agent at the other end of standard input and output.
 *
 * @param whenOver is called back when that has gone, or the serving was ended
 * @returns what ends it
 */
export function serveOverStdio(service: AgentService, whenOver: () => void): () => Promise<void> {
  const transport = new StdioServerTransport();
  const connection = serveStdio(() => agentServer(service), {
    transport,
    onerror: ({ message }) => {
      service.logFault(`The agent was not understood, or not reached: ${quote(message)}.`);
    },
  });
  const { onclose } = transport;
  transport.onclose = () => {
    onclose?.();
    whenOver();
  };
  return () => connection.close();
}
