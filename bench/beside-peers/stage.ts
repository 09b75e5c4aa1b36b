import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainChart, syntheticCharts } from './charts';
import { answersOf, checkAnswers } from './check-answers';
import type { Kind } from './kinds';
import type { ChartName, Question, Variables, Way } from './questions';
import { startOurs } from './servers';
import type { Server, Setting } from './servers';

/** A question as it is put to a server, in one way. */
export interface Task {
  readonly question: Question;
  readonly way: Way;
  readonly variables: readonly Variables[];
  readonly server: Server;
}

/** Questions of one chart, to be put to servers that have it. */
export interface Stage {
  readonly chart: ChartName;
  readonly isSearched: boolean;
  readonly questions: readonly Question[];
}

/** Questions in the groups whose servers can run at the same time. */
export function stagesOf(questions: readonly Question[]): Stage[] {
  const groups = [
    { chart: 'shipped', isSearched: false },
    { chart: 'synthetic', isSearched: false },
    { chart: 'synthetic', isSearched: true },
  ] as const;
  return groups
    .map((group) => ({
      ...group,
      questions: questions.filter(
        ({ chart, isSearch = false }) => chart === group.chart && isSearch === group.isSearched,
      ),
    }))
    .filter((stage) => stage.questions.length > 0);
}

const isFor = ({ name }: Question, { lacks = [] }: Kind): boolean => !lacks.includes(name);

/** What Node sets of its own. */
const ofNode = ['connection', 'content-length', 'date', 'keep-alive'];

/** With which headers a server answers. */
async function headersOf(url: string): Promise<[string, string][]> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const { headers } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return [...headers].filter(([name]) => !ofNode.includes(name));
}

/**
 * Starts the servers, sees that all of them answer as ours does, and has them used; in the end stops them. Ours is always
 * among them, measured or not.
 */
export async function onStage<Result>(
  { chart: chartName, isSearched, questions }: Stage,
  kinds: readonly Kind[],
  node: string,
  use: (tasks: readonly Task[]) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'agencygraph-bench-'));
  const started: Server[] = [];
  try {
    const charts = chartName === 'shipped' ? undefined : syntheticCharts();
    const ours = await startOurs(node, charts);
    started.push(ours);
    const { chart, file: chartFile } = await plainChart(ours.url(''));
    const answersFile = join(folder, 'answers.json');
    const setting: Setting = { node, charts, chart, chartFile, isSearched, answersFile };

    const asked = await Promise.all(
      questions.map(async (question) => {
        const variables = question.variables(chart);
        return { question, variables, answers: await answersOf(ours, question, variables) };
      }),
    );
    const ready = asked.map(({ question, answers }) => [question.name, { data: answers[0] }] as const);
    const headers = await headersOf(ours.url(''));
    writeFileSync(answersFile, JSON.stringify({ headers, answers: Object.fromEntries(ready) }));

    const measured: { readonly kind: Kind; readonly server: Server }[] = [];
    for (const kind of kinds) {
      const server = kind.name === ours.name ? ours : await kind.start(setting);
      if (server !== ours) started.push(server);
      measured.push({ kind, server });
      for (const { question, variables, answers } of asked)
        if (!kind.isLimit && isFor(question, kind)) await checkAnswers(server, question, variables, answers);
    }
    // All servers one after the other for each question, so that they are compared at nearly the same time.
    const tasks = asked.flatMap(({ question, variables }) =>
      question.ways.flatMap((way) =>
        measured
          .filter(({ kind }) => isFor(question, kind))
          .map(({ server }) => ({ question, way, variables, server })),
      ),
    );
    return await use(tasks);
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  }
}
