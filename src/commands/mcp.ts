import type { AgentService } from '../agents/agent-service';
import { serveOverStdio } from '../agents/over-stdio';
import { Refusal } from '../agents/refusal';
import type { Config } from '../config';
import { begin, servedOf } from '../current-charts';
import type { CurrentCharts } from '../current-charts';
import { answerQuestion } from '../graphql/answer';
import { buildChartSchema } from '../graphql/schema';
import { servedSchema } from '../graphql/served-schema';
import { createGraphQLServer } from '../graphql/server';
import { whyNotReady } from '../http/not-ready';
import { version } from '../package-info';
import { onStopSignals } from '../stop-signals';
import { changesAsText } from './changes-as-text';
import { chartsOf, whyNotServed } from './charts-of';
import { fail } from './fail';
import { changeTeller } from './tell-changes';

/**
 * Serves the charts to the agent that has started it, until that goes. The output is the agent's: everything else is told
 * on the error output. Exits with 1, and the reasons, when it cannot start.
 */
export async function serveAgent(config: Config): Promise<void> {
  const current = await beginOrFail(config);
  if (!current) return;
  const service = await agentService(current, config);
  const end = serveOverStdio(service, () => void current.close());
  onStopSignals(() => void end());
}

async function beginOrFail(config: Config): Promise<CurrentCharts | undefined> {
  const tell = changeTeller(changesAsText(console.error), { charts: [], version: null });
  try {
    return await begin(chartsOf(config), config.chart, (standing) => {
      tell(servedOf(standing));
    });
  } catch (error) {
    fail(whyNotServed(error));
    return undefined;
  }
}

/** Over the API alone: nothing listens. */
async function agentService(current: CurrentCharts, { onlyOperations }: Config): Promise<AgentService> {
  const schema = buildChartSchema();
  const server = createGraphQLServer(schema, console.error);
  await server.start();
  return {
    release: version,
    charts: () => {
      const { charts } = current.standing;
      if (charts) return charts;
      throw new Refusal('NOT_READY', whyNotReady(current.standing) ?? '');
    },
    answer: (charts, question, variables, languages) =>
      answerQuestion(server, { charts, languages }, question, variables),
    schemaText: servedSchema(schema),
    onlyRegistered: onlyOperations !== undefined,
    logFault: console.error,
  };
}
