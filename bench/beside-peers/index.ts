import type { Figures } from './figures';
import { installPeers } from './install-peers';
import { startLoad } from './load/start-load';
import { measure } from './measure';
import { nodeOf } from './nodes';
import { help, readOptions } from './options';
import { onStage, stagesOf } from './stage';
import { tables } from './table';

/** The service beside the servers that would be picked instead of it, on the same work: what each request costs them. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(help);
    return;
  }
  installPeers();
  const load = startLoad();
  try {
    const figures: Figures[] = [];
    for (const wanted of options.nodes) {
      const node = await nodeOf(wanted);
      const kinds = options.kinds.filter(({ since = 0 }) => parseInt(node.version, 10) >= since);
      for (const stage of stagesOf(options.questions)) {
        console.error(`Node ${node.version}: ${stage.questions.map(({ name }) => name).join(', ')} …`);
        figures.push(...(await onStage(stage, kinds, node, (tasks) => measure(tasks, node.version, options, load))));
      }
    }
    console.log(tables(figures));
  } finally {
    load.stop();
  }
}

void main();
