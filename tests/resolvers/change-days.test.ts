import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { dayBefore } from '../../src/chart/dates';
import type { Snapshot } from '../../src/chart/snapshot';
import { chartsOf, shippedFolder } from '../support/charts';
import { charts as dated } from '../support/dated-charts';
import { anyDay, randomDocument } from '../support/random-charts';
import { dataOf } from '../support/run-query';

interface Day {
  readonly date: string;
  readonly events: readonly { readonly id: string; readonly statement: string }[];
}

const query = `query ($chart: String) { chart(slug: $chart) { changeDays { date events { id statement } } events { id } } }`;

interface Told {
  readonly changeDays: readonly Day[];
  readonly events: readonly { readonly id: string }[];
}

const told = async (charts = dated, chart: string | null = null): Promise<Told> =>
  (await dataOf<{ chart: Told }>(charts, query, { chart })).chart;

/** All that a snapshot shows of the tree. */
const shown = (snapshot: Snapshot): string =>
  JSON.stringify(
    [...snapshot.units].map((unit) => [
      unit,
      snapshot.tree.parent(unit),
      snapshot.status(unit),
      snapshot.kind(unit),
      snapshot.name(unit),
    ]),
  );

describe('the days on which a chart changes', () => {
  it('are told with the events that take effect on them', async () => {
    const { changeDays } = await told();
    expect(changeDays.map(({ date }) => date)).toContain('2012-02-02');
    expect(changeDays.find(({ date }) => date === '2008-08-08')?.events.map(({ statement }) => statement)).toEqual([
      'Hall was abolished (8 August 2008).',
    ]);
    expect(changeDays.find(({ date }) => date === '2001-01-01')?.events).toEqual([]);
  });

  it('name each event as the list of all events does', async () => {
    const { changeDays, events } = await told(chartsOf(shippedFolder), 'ice-record');
    const ids = events.map(({ id }) => id);
    const named = changeDays.flatMap((day) => day.events).map(({ id }) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leave out what is only planned', async () => {
    expect((await told()).changeDays.map(({ date }) => date)).not.toContain('2011-01-01');
  });

  it('are none where the sources bear no dates', async () => {
    expect((await told(dated, 'undated')).changeDays).toEqual([]);
  });

  it('have the same tree on every day from one to the next, whatever the chart', () => {
    fc.assert(
      fc.property(randomDocument, anyDay, (document, day) => {
        const chart = new Chart(document);
        const { coversUntil } = chart.header;
        if (coversUntil === null || day > coversUntil) return;
        const last = chart.changeDays.filter(({ date }) => date <= day).at(-1);
        const before = last?.date ?? dayBefore(chart.changeDays[0]?.date ?? day);
        expect(shown(chart.at(day))).toBe(shown(chart.at(before)));
      }),
      { numRuns: 500 },
    );
  });

  it('each change something: the tree, or by an event on record', () => {
    const record = chartsOf(shippedFolder).all.find(({ header }) => header.slug === 'ice-record');
    const idle = record?.changeDays.filter(
      ({ date, events }) => events.length === 0 && shown(record.at(date)) === shown(record.at(dayBefore(date))),
    );
    expect(idle).toEqual([]);
  });
});
