import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { dayBefore } from '../../src/chart/dates';
import type { Snapshot } from '../../src/chart/snapshot';
import { chartFrom, chartsOf, only, shippedFolder } from '../support/charts';
import { charts as dated } from '../support/dated-charts';
import { anyDay, randomDocument } from '../support/random-charts';
import { dataOf } from '../support/run-query';

interface Day {
  readonly date: string;
  readonly events: readonly { readonly id: string; readonly statement: string }[];
}

const query = `query ($chart: String) { chart(slug: $chart) { changeDays { date events { id statement } } events { id planned date { earliest latest } } } }`;

interface Told {
  readonly changeDays: readonly Day[];
  readonly events: readonly {
    readonly id: string;
    readonly planned: boolean;
    readonly date: { readonly earliest: string | null; readonly latest: string | null } | null;
  }[];
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

/** The days that look like the day before, and of which no event tells. */
const idleDays = (chart: Chart): unknown[] =>
  chart.changeDays.filter(
    ({ date, events }) => events.length === 0 && shown(chart.at(date)) === shown(chart.at(dayBefore(date))),
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

  it('name each event that has taken effect once, on its earliest day or else its latest, in the order of all', async () => {
    const { changeDays, events } = await told(chartsOf(shippedFolder), 'ice-record');
    const named = changeDays.flatMap(({ date, events: onDay }) => onDay.map(({ id }) => [id, date]));
    expect(named.length).toBeGreaterThan(10);
    expect(named).toEqual(
      events.flatMap(({ id, planned, date }) => {
        const day = date?.earliest ?? date?.latest;
        return planned || !day ? [] : [[id, day]];
      }),
    );
  });

  it('tell of another acronym', async () => {
    expect((await told()).changeDays.map(({ date }) => date)).toContain('2008-01-01');
  });

  it('leave out those on which only duties, figures or relations change', async () => {
    const days = (await told()).changeDays.map(({ date }) => date);
    expect(['2010-01-01', '2013-06-01', '2014-01-01'].filter((day) => days.includes(day))).toEqual([]);
  });

  it('go up to the last one that the chart covers', async () => {
    const chart = chartFrom(
      `units:
  - {slug: top, kind: agency}
  - {slug: pier, kind: office, placements: [{parent: top, from: 2010-05-05, cites: [book/S1]}]}
  - {slug: dream, kind: office, placements: [{parent: top, cites: [book/S1]}]}
events:
  - {kind: established, planned: true, date: 2012, results: [dream], cites: [book/S1]}
`,
      'coversUntil: 2010-05-05',
    );
    expect((await told(only(chart))).changeDays).toEqual([{ date: '2010-05-05', events: [] }]);
  });

  it('between two names, are the one from which the later is nearer', async () => {
    const chart = chartFrom(
      `units:
  - slug: top
    kind: agency
    names:
      - {text: Old, until: 2003, cites: [book/S1]}
      - {text: New, from: 2007, cites: [book/S1]}
`,
      'coversUntil: 2020-12-31',
    );
    expect((await told(only(chart))).changeDays).toEqual([{ date: '2005-01-01', events: [] }]);
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

  it('each change the tree or have an event on record, in the shipped record', () => {
    const record = chartsOf(shippedFolder).find('ice-record');
    expect(record?.changeDays.length).toBeGreaterThan(10);
    expect(record && idleDays(record)).toEqual([]);
  });

  it('each change the tree or have an event on record, whatever the chart', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(idleDays(new Chart(document))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
