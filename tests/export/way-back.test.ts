import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { csv } from '../../src/export/csv/csv';
import type { ExportFormat } from '../../src/export/export-format';
import { popolo } from '../../src/export/popolo/popolo';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { imported } from '../support/imports';
import { randomDocument } from '../support/random-charts';

function written(format: ExportFormat, { latest }: Chart): string {
  return [...format.write(latest, { address: 'https://charts.example.org' })].join('');
}

/** What a file makes of a chart when it is imported again, about the same agency. */
function returned(format: ExportFormat, chart: Chart): Chart {
  const { subject, coversUntil } = chart.header;
  // A table cannot tell which unit it is about.
  const about = format === csv ? { subject } : {};
  const options = { ...about, ...(coversUntil === null ? {} : { coversUntil }) };
  const file = imported(`${chart.header.slug}.${format.extension}`, written(format, chart), options);
  // That a unit is older than its parent, or nobody knows whether it still exists, is told, and taken as it is.
  expect(file.report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return file.charts().default;
}

/**
 * All of a table but what only the first chart knows: its sources, what they dispute, and whether a unit is known to be
 * there still.
 */
function tableOf(chart: Chart): object[] {
  const rows: Record<string, string>[] = parse(written(csv, chart), { columns: true, record_delimiter: '\r\n' });
  return rows.map(({ sources, status, disputed_responsibilities, ...row }) => row);
}

interface Organization {
  readonly other_names: readonly { readonly note: string; readonly language?: string }[];
}

/**
 * Popolo has other names, and no word for those that were once the first; nor does it know the sources of another and what
 * they dispute. The languages that are told in it are not read.
 */
function organizationsOf(chart: Chart): object[] {
  const undisputed = (key: string, value: unknown) => (key === 'disputed' ? undefined : value);
  const { organizations } = JSON.parse(written(popolo, chart), undisputed) as { organizations: Organization[] };
  return organizations.map((one) => ({
    ...one,
    name_language: undefined,
    other_names: one.other_names.map((name) => ({ ...name, language: undefined, note: name.note.includes('acronym') })),
    sources: [],
    links: [],
  }));
}

describe('whatever becomes of its units, a chart', () => {
  it.each([
    ['CSV', csv, tableOf],
    ['Popolo', popolo, organizationsOf],
  ] as const)('comes back from %s', (_, format, shownOf) => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const chart = new Chart(document);
        // What has ended, or is still to come, is not taken away.
        fc.pre(chart.latest.tree.has(chart.index('top')));
        expect(shownOf(returned(format, chart))).toEqual(shownOf(chart));
      }),
      { numRuns: 100 },
    );
  });
});

const charts = [...chartsOf(shippedFolder).all, ...chartsOf(`${dataFolder}/charts`, 'harbour').all];

describe.each(charts.map((chart) => [chart.header.slug, chart] as const))('%s', (_, chart) => {
  it('comes back from its CSV as it was, as far as a table can carry it', () => {
    expect(tableOf(returned(csv, chart))).toEqual(tableOf(chart));
  });

  it('comes back from its Popolo as it was, as far as the format can carry it', () => {
    expect(organizationsOf(returned(popolo, chart))).toEqual(organizationsOf(chart));
  });
});
