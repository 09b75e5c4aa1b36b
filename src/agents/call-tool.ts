import type { CallToolResult } from '@modelcontextprotocol/server';
import type { AgentService } from './agent-service';
import { Refusal } from './refusal';
import type { Tool } from './tool';

/** Of an answer: what an agent can read and still have room for its work. */
const mostCharacters = 60_000;

/** The answer of a tool to a call, or why there is none: in JSON, and once more as text for clients that read that. */
export async function callTool(tool: Tool, given: unknown, service: AgentService): Promise<CallToolResult> {
  try {
    const answer = await tool.answer(given, service);
    const text = JSON.stringify(answer);
    if (text.length > mostCharacters) throw tooLong(text.length, tool);
    service.onCall?.(tool.name, null);
    return { content: [{ type: 'text', text }], structuredContent: { ...answer } };
  } catch (fault) {
    const { code, message, details } = refusalOf(fault, service);
    service.onCall?.(tool.name, code);
    const refused = { error: { code, message, ...details } };
    return { content: [{ type: 'text', text: JSON.stringify(refused) }], structuredContent: refused, isError: true };
  }
}

/** What the agent is told of a fault; what was none of its own is for whoever runs the service. */
export function refusalOf(fault: unknown, { logFault }: AgentService): Refusal {
  if (fault instanceof Refusal) return fault;
  logFault(fault);
  return new Refusal('INTERNAL_SERVER_ERROR', 'Internal server error');
}

function tooLong(length: number, { less }: Tool): Refusal {
  return new Refusal(
    'COST_LIMIT_EXCEEDED',
    `The answer would have ${readable(length)} characters; expected at most ${readable(mostCharacters)}. ${less}`,
  );
}

const readable = (count: number): string => count.toLocaleString('en-US');
