import { Chart } from '../../src/chart/chart';
import type { ChartDocument, UnitRecord } from '../../src/chart/document';
import { headerRecord, sourceRecord, unitRecord } from './records';

/** A chart made without a file, so that its texts may be such as no file has; the first unit is its subject. */
export function chartOfUnits(units: readonly UnitRecord[], more: Partial<ChartDocument> = {}): Chart {
  const passages = [{ id: 'p1', paragraph: 1, sentence: null, locator: null, gist: 'It is said.' }];
  return new Chart({
    chart: headerRecord(units[0]?.slug ?? ''),
    sources: [sourceRecord('book', { title: 'Book', kind: 'GENERAL', passages })],
    laws: [],
    units,
    events: [],
    synonyms: [],
    digest: '',
    ...more,
  });
}

/** A chart of very many units, each under the one before it. */
export function deepChart(count: number): Chart {
  const slug = (number: number): string => `unit-${String(number)}`;
  return chartOfUnits(
    Array.from({ length: count }, (_, number) => unitRecord(slug(number), number === 0 ? null : slug(number - 1))),
  );
}
