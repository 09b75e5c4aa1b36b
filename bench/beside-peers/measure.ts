import type { Effort, Sample } from './load/load';
import type { LoadProcess } from './load/start-load';
import type { Options } from './options';
import type { Samples } from './results';
import type { Task } from './stage';

/** Warms every server with every question, then takes samples of all of them in turns. */
export async function measure(
  tasks: readonly Task[],
  node: string,
  { rounds, warmUp, sample }: Options,
  load: LoadProcess,
): Promise<Samples[]> {
  const run = async ({ question: { name, query }, way, variables, server }: Task, effort: Effort): Promise<Sample> => {
    try {
      return await load.run({ url: server.url(name), query, variables, way, effort, pids: server.pids });
    } catch (error) {
      throw new Error(`${server.name} does not answer ${name}. ${server.errors?.() ?? ''}`, { cause: error });
    }
  };
  for (const task of tasks) await run(task, warmUp);
  const taken = tasks.map((task) => ({ task, samples: [] as Sample[] }));
  for (let round = 0; round < rounds; round += 1)
    // The other way round every other time, so that whoever comes first is not always the same.
    for (const { task, samples } of round % 2 === 0 ? taken : [...taken].reverse())
      samples.push(await run(task, sample));
  return taken.map(({ task: { question, way, server }, samples }) => ({
    node,
    question: question.name,
    way,
    server: server.name,
    samples,
  }));
}
