import type { Chart } from '../../src/chart/chart';
import { parseUncertainDate } from '../../src/chart/dates';
import type { EventRecord } from '../../src/chart/document';
import { chartOfUnits } from './chart-of-units';
import { stated, unitRecord } from './records';

/** A dated chart of many units under 'top', each of which was established on a date. */
export function chartOfFoundings(count: number, dateOf: (unit: number) => string): Chart {
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const nothing = { law: null, origins: [], fromParent: null, toParent: null, planned: false };
  const events = numbers.map((unit): EventRecord => ({
    ...stated,
    ...nothing,
    kind: 'ESTABLISHED',
    date: parseUncertainDate(dateOf(unit)),
    results: [slugOf(unit)],
  }));
  const { header } = chartOfUnits([unitRecord('top', null)]);
  return chartOfUnits(
    [unitRecord('top', null, { kind: 'AGENCY' }), ...numbers.map((unit) => unitRecord(slugOf(unit), 'top'))],
    {
      events,
      chart: { ...header, coversUntil: '2025-01-01' },
    },
  );
}

const slugOf = (unit: number): string => `unit-${String(unit)}`;
