import type { Charts } from '../../src/chart/charts';
import { firstView } from '../../web/state/address';
import type { View } from '../../web/state/address';
import { dataOf } from '../../web/state/ask';
import type { Answer } from '../../web/state/ask';
import { loadPage } from '../../web/state/load-page';
import type { Page } from '../../web/state/page';
import { chartOfFoundings } from '../support/chart-of-foundings';
import { chartOfParents, chartsOf, only, shippedFolder } from '../support/charts';
import { dayNumber } from '../support/random-charts';
import { ask } from '../support/run-query';

const shipped = chartsOf(shippedFolder);

const load = (view: Partial<View>, charts: Charts = shipped): Promise<Page> =>
  loadPage(
    (language) =>
      async <Result>(operation: { toString: () => string }, variables: unknown) => {
        const given = variables as Record<string, unknown>;
        const { data, errors } = await ask(charts, operation.toString(), given, language ?? '*');
        return dataOf({ data, ...(errors.length > 0 ? { errors } : {}) } as Answer<Result>);
      },
    { ...firstView, ...view },
    { origin: 'http://localhost:4000', base: '', downloadForms: [] },
  );

const rows = ({ outline }: Page): number =>
  outline.tops.length + Object.values(outline.below).reduce((sum, children) => sum + children.rows.length, 0);

describe('a page', () => {
  it('of a small chart has the whole outline, each unit once', async () => {
    const page = await load({});
    expect([page.outline.isWhole, rows(page), page.unitCount]).toEqual([true, 17, 17]);
    expect(page.focus).toBe('immigration-and-customs-enforcement');
  });

  it('of a day has the outline of that day', async () => {
    const [then, now] = await Promise.all([
      load({ chart: 'ice-record', asOf: '2004-01-01' }),
      load({ chart: 'ice-record' }),
    ]);
    expect(rows(then)).toBe(then.unitCount);
    expect(rows(now)).toBe(now.unitCount);
    expect(then.unitCount).not.toBe(now.unitCount);
  });

  it('of a large chart has the way to the unit and what stands beside it, and no more', async () => {
    const parents = Array.from({ length: 5000 }, (_, index) => Math.floor((index - 1) / 10)).fill(0, 0, 2);
    const page = await load({ unit: 'unit-4444' }, only(chartOfParents(parents)));
    expect([page.outline.isWhole, page.unit?.slug, page.problem]).toEqual([false, 'unit-4444', null]);
    expect(page.outline.below['unit-444']?.rows.map(({ slug }) => slug)).toContain('unit-4444');
    expect(rows(page)).toBeLessThan(60);
  });

  it('has the unit in view in its place, be it the hundred-and-first of its siblings or later', async () => {
    const page = await load({ unit: 'unit-900' }, only(chartOfParents(Array<number>(1000).fill(0))));
    const { rows: siblings, next } = page.outline.below.top ?? { rows: [], next: null };
    expect([siblings.length, siblings.at(-1)?.slug, next === null]).toEqual([101, 'unit-900', false]);
  });

  it('puts the earlier state before the later one, whichever is in view', async () => {
    const [early, late] = ['2009-01-01', '2010-12-31'];
    const view = { chart: 'ice-record', asOf: late, comparedWith: { chart: null, asOf: early } };
    const forward = (await load(view)).comparison;
    const back = (await load({ ...view, asOf: early, comparedWith: { chart: null, asOf: late } })).comparison;
    expect([forward?.side, back?.side]).toEqual(['after', 'before']);
    expect(forward?.changes).toEqual(back?.changes);
    expect(forward?.changeCount).toBeGreaterThan(0);
  });

  it('tells that another chart is compared with, and not another day', async () => {
    const { comparison } = await load({ comparedWith: { chart: 'ice-record', asOf: null } });
    expect([comparison?.isAcrossCharts, comparison?.before.chart, comparison?.after.chart]).toEqual([
      true,
      'ice-record',
      'ice',
    ]);
  });
});

describe('a page of a dated chart', () => {
  const yearOf = (unit: number): string => String(1950 + (unit % 70));
  const ofManyEvents = only(chartOfFoundings(10_000, yearOf));
  const ofManyDays = only(chartOfFoundings(20_002, (unit) => dayNumber(unit - 20_002)));
  const views: readonly Partial<View>[] = [{}, { unit: 'unit-70' }, { asOf: '1955-06-01' }];

  it('tells what happened on each day, where that is not too much for a page', async () => {
    const { problem, changeDays } = await load({}, only(chartOfFoundings(500, yearOf)));
    expect([problem, changeDays.length]).toEqual([null, 70]);
    expect(changeDays.reduce((sum, { events }) => sum + (events?.length ?? 0), 0)).toBe(499);
  });

  it('has the days without what happened on them, where that is very much', async () => {
    const pages = await Promise.all(views.map((view) => load(view, ofManyEvents)));
    for (const page of pages) {
      expect([page.problem, page.changeDays.length, page.outline.tops[0]?.slug]).toEqual([null, 70, 'top']);
      expect(page.changeDays.filter(({ events }) => events !== undefined)).toEqual([]);
    }
    const [latest, unit, early] = pages;
    expect([latest?.unitCount, unit?.unit?.slug]).toEqual([10_000, 'unit-70']);
    expect(early?.unitCount).toBe(
      1 + Array.from({ length: 9999 }, (_, index) => yearOf(index + 1)).filter((year) => year <= '1955').length,
    );
  });

  it('has no days, but all else, where even they are very many', async () => {
    const pages = await Promise.all(views.map((view) => load(view, ofManyDays)));
    for (const { problem, chart, changeDays, outline } of pages) {
      expect([problem, chart?.slug, changeDays, outline.tops[0]?.slug]).toEqual([null, 'made', [], 'top']);
    }
    const [latest, unit, early] = pages;
    expect([latest?.unitCount, unit?.unit?.slug]).toEqual([20_002, 'unit-70']);
    expect(early?.unitCount).toBeLessThan(10_000);
  });
});

describe('a page that cannot be', () => {
  it('suggests units of like names for one that is not there', async () => {
    const { problem, outline } = await load({ unit: 'homeland-security-investigation' });
    expect(problem?.status).toBe(404);
    expect(problem?.suggestions[0]).toEqual({
      text: 'Homeland Security Investigations',
      view: { unit: 'homeland-security-investigations' },
    });
    expect(outline.tops).not.toEqual([]);
  });

  it('leads to the latest state of a unit that had not begun', async () => {
    const { problem } = await load({
      unit: 'homeland-security-investigations',
      chart: 'ice-record',
      asOf: '2004-01-01',
    });
    expect([problem?.status, problem?.suggestions[0]?.view]).toEqual([404, { asOf: null, comparedWith: null }]);
  });

  it('leads to the other side of a comparison when the unit is there alone', async () => {
    const view = { unit: 'cyber-crimes-unit', comparedWith: { chart: 'ice-record', asOf: null } };
    const { problem } = await load(view);
    expect(problem?.suggestions[0]).toEqual({
      text: expect.stringContaining('on the other side of the comparison') as string,
      view: { chart: 'ice-record', asOf: null, comparedWith: { chart: 'ice', asOf: null } },
    });
    const there = await load({ ...view, ...problem?.suggestions[0]?.view });
    expect([there.problem, there.unit?.slug]).toEqual([null, 'cyber-crimes-unit']);
  });

  it('leads to the chart, whatever was asked for', async () => {
    const { problem } = await load({ unit: 'zzzzqqqq' });
    expect(problem?.suggestions).toEqual([{ text: 'The whole chart', view: { unit: null } }]);
  });

  it('names the charts that there are', async () => {
    const { problem } = await load({ chart: 'nothing' });
    expect([problem?.status, problem?.suggestions.map(({ view }) => view.chart)]).toEqual([404, ['ice', 'ice-record']]);
  });

  it.each([
    ['2004-06', 'There is no day “2004-06”. Write it as year, month and day: 2004-06-01.', ['2004-06-01', null]],
    ['2004', 'There is no day “2004”. Write it as year, month and day: 2004-01-01.', ['2004-01-01', null]],
    ['2009-13-45', 'There is no day “2009-13-45”. Write it as year, month and day: 2004-06-01.', [null]],
  ])('says that %s is no day and how one is written, beside the chart', async (asOf, explanation, days) => {
    const { problem, view, outline } = await load({ chart: 'ice-record', asOf });
    expect([problem?.status, problem?.explanation]).toEqual([400, explanation]);
    expect(problem?.suggestions.map((one) => one.view.asOf)).toEqual(days);
    expect(view.asOf).toBeNull();
    expect(outline.tops).not.toEqual([]);
  });

  it('says so of the other side of a comparison too', async () => {
    const { problem, view } = await load({ chart: 'ice-record', comparedWith: { chart: null, asOf: '2004-02-30' } });
    expect([problem?.title, view.comparedWith]).toEqual(['There is no such day', null]);
  });

  it.each([
    ['a', 'too short'],
    ['. a .', 'too short'],
    ['a'.repeat(101), 'too long'],
  ])('says that a question or a search is too short or too long: %s', async (text, what) => {
    expect((await load({ about: text })).problem?.title).toBe(`The question is ${what}`);
    expect((await load({ find: text })).problem?.title).toBe(`The search is ${what}`);
  });

  it.each(['ab', '𝔸b'.repeat(50)])('is none for what the service seeks: %s', async (text) => {
    expect((await load({ about: text, find: text })).problem).toBeNull();
  });

  it.each(['a', '../', '\0', 'a'.repeat(5000)])('of a slug that is none suggests the chart alone: %j', async (unit) => {
    const { problem } = await load({ unit });
    expect([problem?.status, problem?.suggestions]).toEqual([404, [{ text: 'The whole chart', view: { unit: null } }]]);
  });

  it('leads to the chart that has the unit', async () => {
    const { problem } = await load({ unit: 'cyber-crimes-unit' });
    expect(problem?.title).toBe('This chart does not have Cyber Crimes Unit');
    const back = await load({ ...problem?.suggestions[0]?.view });
    expect([back.problem, back.chart?.slug, back.unit?.slug]).toEqual([null, 'ice-record', 'cyber-crimes-unit']);
  });
});
