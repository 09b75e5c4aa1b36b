import { parentPort } from 'node:worker_threads';
import { decode, loadChart } from '../../seed/index';
import type { StoredChart } from '../../seed/index';
import { partsOf, partsOfDefects } from './document-parts';
import type { Asked, Part } from './document-parts';

function* check(charts: readonly StoredChart[]): Generator<Part, null> {
  for (const { name, files } of charts) {
    const { texts, defects } = decode(files);
    const loaded = loadChart(name, texts, defects);
    yield* 'defects' in loaded ? partsOfDefects(loaded.defects) : partsOf(loaded.chart.document);
  }
  return null;
}

let parts = check([]);

// A part each time that one is asked for: whoever puts them together does something else in between.
parentPort?.on('message', (asked: Asked) => {
  if (asked !== 'more') parts = check(asked);
  parentPort?.postMessage(parts.next().value);
});
