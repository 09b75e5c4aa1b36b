import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { Transport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export interface Reply {
  readonly isRefused: boolean;
  /** As the client gets it; the same stands in the text. */
  readonly answer: Readonly<Record<string, unknown>>;
  readonly characters: number;
}

/** An agent that is connected to the service by the protocol's own client. */
export interface Agent {
  readonly client: Client;
  readonly call: (tool: string, given?: Readonly<Record<string, unknown>>) => Promise<Reply>;
  /** What the service has said on its error output, where it is a process of the agent. */
  readonly errors: () => string;
}

/** The way of the protocol: with a handshake, as most clients have it, or message by message, as the newest do. */
export type Era = 'with a handshake' | 'without one';

/** Starts what is built as a process, with these options. */
export async function agentOverStdio(args: readonly string[] = [], era?: Era): Promise<Agent> {
  const { PATH = '' } = process.env;
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(root, 'dist', 'src', 'main.js'), 'mcp', ...args],
    env: { PATH },
    stderr: 'pipe',
  });
  let errors = '';
  transport.stderr?.on('data', (part: Buffer) => (errors += part.toString()));
  return connected(transport, () => errors, era);
}

export function agentOverHttp(origin: string, era?: Era): Promise<Agent> {
  return connected(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)), () => '', era);
}

async function connected(transport: Transport, errors: () => string, era: Era = 'with a handshake'): Promise<Agent> {
  const mode = era === 'with a handshake' ? 'legacy' : { pin: '2026-07-28' };
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(transport);
  return {
    client,
    errors,
    call: async (name, given = {}) => {
      const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: given });
      const [part] = content;
      if (part?.type !== 'text' || content.length !== 1) throw new Error('The answer is no text.');
      expect(JSON.parse(part.text)).toEqual(structuredContent);
      return {
        isRefused: isError,
        answer: structuredContent as Reply['answer'],
        characters: part.text.length,
      };
    },
  };
}
