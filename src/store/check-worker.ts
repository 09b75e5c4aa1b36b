import { parentPort, workerData } from 'node:worker_threads';
import { loadChart } from '../../seed/index';
import type { ChartFolder } from '../../seed/index';
import { partsOf } from './document-parts';
import type { Part } from './document-parts';

function* check(folders: readonly ChartFolder[]): Generator<Part> {
  for (const { name, texts, unreadable } of folders) {
    const loaded = loadChart(name, texts, unreadable);
    if ('defects' in loaded) yield { type: 'defects', defects: loaded.defects };
    else yield* partsOf(loaded.chart.document);
  }
}

const parts = check(workerData as readonly ChartFolder[]);

// A part each time that one is asked for: whoever puts them together does something else in between.
parentPort?.on('message', () => parentPort?.postMessage(parts.next().value ?? null));
