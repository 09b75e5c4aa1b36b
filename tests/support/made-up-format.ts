import type { ExportFormat } from '../../src/export/export-format';

/** A form that no place has: the slugs of the units, a line each. */
export const madeUp: ExportFormat = {
  extension: 'made.up',
  mediaType: 'application/x-made-up',
  title: 'Made up',
  use: 'tests',
  *write(snapshot, { address }) {
    yield `${address} ${snapshot.chart.header.slug} ${String(snapshot.asOf)}\n`;
    for (const unit of snapshot.tree.order) yield `${snapshot.chart.unit(unit).slug}\n`;
  },
};

/** What such a form writes, made without a chart, and how far it has come. */
export interface LongFormat {
  readonly format: ExportFormat;
  readonly made: () => number;
  readonly hasEnded: () => boolean;
}

/** So many pieces of 1,000 characters. */
export function longFormat(pieces: number): LongFormat {
  let [made, hasEnded] = [0, false];
  const format: ExportFormat = {
    ...madeUp,
    *write() {
      try {
        for (; made < pieces; made += 1) yield `${String(made).padEnd(999)}\n`;
      } finally {
        hasEnded = true;
      }
    },
  };
  return { format, made: () => made, hasEnded: () => hasEnded };
}
