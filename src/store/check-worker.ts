import { parentPort } from 'node:worker_threads';
import { loadChart } from '../../seed/index';
import type { ChartFolder } from '../../seed/index';
import { partsOf } from './document-parts';
import type { Asked, Part } from './document-parts';

function* check(folders: readonly ChartFolder[]): Generator<Part, null> {
  for (const { name, texts, unreadable } of folders) {
    const loaded = loadChart(name, texts, unreadable);
    if ('defects' in loaded) yield { type: 'defects', defects: loaded.defects };
    else yield* partsOf(loaded.chart.document);
  }
  return null;
}

let parts = check([]);

// A part each time that one is asked for: whoever puts them together does something else in between.
parentPort?.on('message', (asked: Asked) => {
  if (asked !== 'more') parts = check(asked);
  parentPort?.postMessage(parts.next().value);
});
