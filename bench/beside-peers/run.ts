import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainChart, syntheticCharts } from './charts';
import { answersOf, checkAnswers } from './check-answers';
import type { Figures } from './figures';
import type { Sample } from './load/load';
import type { LoadProcess } from './load/start-load';
import type { Options } from './options';
import type { ChartName, Question, Variables, Way } from './questions';
import { start, startOurs } from './servers';
import type { Server } from './servers';

/** A question as it is asked of all servers, in one way. */
interface Task {
  readonly question: Question;
  readonly way: Way;
  readonly variables: readonly Variables[];
}

/** Measures all servers on one chart, in turns. */
export async function runOn(chartName: ChartName, node: Node, options: Options, load: LoadProcess): Promise<Figures[]> {
  const asked = options.questions.filter(({ chart }) => chart === chartName);
  if (asked.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'agencygraph-bench-'));
  const servers: Server[] = [];
  try {
    const ours = await startOurs(node.path, chartName === 'shipped' ? undefined : await syntheticCharts());
    servers.push(ours);
    const { chart, file } = await plainChart(ours.url(''));
    const about = asked.map((question) => ({ question, variables: question.variables(chart) }));

    for (const kind of options.kinds)
      if (kind.program && !kind.isLimit) servers.push(await start(kind, node.path, file));
    const answers: Record<string, unknown> = {};
    for (const { question, variables } of about) {
      const expected = await answersOf(ours, question, variables);
      answers[question.name] = { data: expected[0] };
      for (const server of servers) await checkAnswers(server, question, variables, expected);
    }
    const answersFile = join(folder, 'answers.json');
    writeFileSync(answersFile, JSON.stringify(answers));
    for (const kind of options.kinds) if (kind.isLimit) servers.push(await start(kind, node.path, answersFile));

    const tasks = about.flatMap(({ question, variables }) =>
      question.ways.map((way) => ({ question, way, variables })),
    );
    const measured = servers.filter(({ name }) => options.kinds.some((kind) => kind.name === name));
    return await measure(tasks, measured, node, options, load);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  }
}

export interface Node {
  readonly version: string;
  readonly path: string;
}

async function measure(
  tasks: readonly Task[],
  servers: readonly Server[],
  node: Node,
  { rounds, warmUp, sample }: Options,
  load: LoadProcess,
): Promise<Figures[]> {
  const run = ({ question, way, variables }: Task, server: Server, effort: typeof sample): Promise<Sample> =>
    load.run({ url: server.url(question.name), query: question.query, variables, way, effort, pids: server.pids });
  const all = tasks.flatMap((task) => servers.map((server) => ({ task, server, samples: [] as Sample[] })));
  for (const { task, server } of all) await run(task, server, warmUp);
  for (let round = 0; round < rounds; round += 1)
    // The other way round every other time, so that whoever comes first is not always the same.
    for (const { task, server, samples } of round % 2 === 0 ? all : [...all].reverse())
      samples.push(await run(task, server, sample));
  return all.map(({ task: { question, way }, server, samples }) => ({
    node: node.version,
    question: question.name,
    way,
    server: server.name,
    samples,
  }));
}
