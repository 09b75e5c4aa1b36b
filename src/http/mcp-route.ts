import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AgentService } from '../agents/agent-service';
import { answerMessage } from '../agents/over-http';
import type { Charts } from '../chart/charts';
import { quote } from '../chart/quote';
import { ownTurn } from '../graphql/take-turns';
import { agentsPage } from '../pages/agents-page';
import type { PageFiles } from '../pages/page-document';
import { pagePolicy } from '../pages/page-policy';
import type { Admit } from './admission';
import type { Ask } from './ask';
import { answerWrongInput, answerWrongMethod } from './fault-answers';
import { isForPeople } from './is-for-people';
import { sendKeptPage } from './kept-page';
import { serviceAddress } from './page-address';
import { readJson } from './read-json';

const path = '/mcp';
const wrongMethod = answerWrongMethod('POST');

/** Where agents ask by the Model Context Protocol: each message by itself, as its streamable HTTP has it. */
export function mcpRoute(
  app: FastifyInstance,
  ask: Ask,
  currentCharts: () => Charts,
  agents: Pick<AgentService, 'schemaText' | 'onlyRegistered' | 'logFault'>,
  files: PageFiles,
  admit: Admit,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const charts = currentCharts();
    const { socket } = request.raw;
    await ownTurn(request.raw);
    const body = readJson(request, 'a message of JSON-RPC');
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      return answerWrongInput(`The body is ${quote(body)}; expected one message of JSON-RPC.`, reply);
    const { headers, id: requestId } = request;
    const context = { charts, hasGone: () => socket.destroyed, requestId };
    const response = await answerMessage(asFetched(request), body, {
      ...agents,
      release: charts.release,
      charts: () => charts,
      logFault: (fault) => {
        agents.logFault(fault, requestId);
      },
      answer: (_charts, question, variables, languages) => ask({ ...context, languages }, question, variables, headers),
      onCall: (tool, refused) => {
        request.tool = tool;
        if (refused !== null) request.refusal = refused;
      },
    });
    return reply
      .code(response.status)
      .headers(Object.fromEntries(response.headers))
      .send(await response.text());
  };
  app.post(path, (request, reply) => admit(reply, () => answer(request, reply)));
  app.get(path, { compress: {} }, (request, reply) =>
    isForPeople(request)
      ? sendKeptPage(request, reply, agentsPage(files, app.publicUrl.base, serviceAddress(request)), pagePolicy)
      : wrongMethod(request, reply),
  );
  app.route({ method: ['PUT', 'PATCH', 'DELETE'], url: path, handler: wrongMethod });
}

/** A request as the protocol's own library takes it. It is answered in JSON, which every client takes, whatever it says. */
function asFetched(request: FastifyRequest): Request {
  const ofProtocol = Object.entries(request.headers).filter(([name]) => name.startsWith('mcp-'));
  return new Request(serviceAddress(request) + path, {
    method: 'POST',
    headers: [
      ['content-type', 'application/json'],
      ['accept', 'application/json, text/event-stream'],
      ...ofProtocol.map(([name, value]): [string, string] => [name, String(value)]),
    ],
  });
}
