import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers } from './install-peers';
import { startLoad } from './load/start-load';
import { measure } from './measure';
import { nodeOf } from './nodes';
import { notes } from './notes';
import { help, readOptions } from './options';
import type { Options } from './options';
import { picture } from './picture';
import { report } from './report';
import { resultsOf } from './results';
import type { Result } from './results';
import { onStage, stagesOf } from './stage';
import { tables } from './table';

/** The service beside the servers that would be picked instead of it, on the same work: what each request takes them. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return;
  }
  installPeers();
  const results = await measureAll(options);
  console.log(notes(results.map(({ server }) => server)));
  if (options.out === undefined) return;
  writeFileSync(join(options.out, 'speed.json'), report(results, options.rounds));
  writeFileSync(join(options.out, 'speed.svg'), picture(results));
}

/** Shows each part as soon as it is there. */
async function measureAll(options: Options): Promise<Result[]> {
  const load = startLoad();
  try {
    const results: Result[] = [];
    for (const wanted of options.nodes) {
      const { version, path } = await nodeOf(wanted);
      const kinds = options.kinds.filter(({ since = 0 }) => parseInt(version, 10) >= since);
      for (const stage of stagesOf(options.questions)) {
        console.error(`Node ${version}: ${stage.questions.map(({ name }) => name).join(', ')} …`);
        const part = resultsOf(await onStage(stage, kinds, path, (tasks) => measure(tasks, version, options, load)));
        console.log(`${tables(part)}\n`);
        results.push(...part);
      }
    }
    return results;
  } finally {
    load.stop();
  }
}

void main();
