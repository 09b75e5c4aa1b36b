import { installPeers } from './install-peers';
import { startLoad } from './load/start-load';
import { readOptions } from './options';
import { runOn } from './run';
import { tables } from './table';

/** The service beside the servers that would be picked instead of it, on the same work: what each request costs them. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  installPeers();
  const load = startLoad();
  try {
    const node = { version: process.versions.node, path: process.execPath };
    const figures = [];
    for (const chart of ['shipped', 'synthetic'] as const) figures.push(...(await runOn(chart, node, options, load)));
    console.log(tables(figures));
  } finally {
    load.stop();
  }
}

void main();
