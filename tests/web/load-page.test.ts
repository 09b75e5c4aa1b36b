import type { Charts } from '../../src/chart/charts';
import { firstView } from '../../web/state/address';
import type { View } from '../../web/state/address';
import { dataOf } from '../../web/state/ask';
import type { Answer } from '../../web/state/ask';
import { loadPage } from '../../web/state/load-page';
import type { Page } from '../../web/state/page';
import { chartOfParents, chartsOf, only, shippedFolder } from '../support/charts';
import { ask } from '../support/run-query';

const shipped = chartsOf(shippedFolder);

const load = (view: Partial<View>, charts: Charts = shipped): Promise<Page> =>
  loadPage(
    async <Result>(operation: { toString: () => string }, variables: unknown) => {
      const { data, errors } = await ask(charts, operation.toString(), variables as Record<string, unknown>);
      return dataOf({ data, ...(errors.length > 0 ? { errors } : {}) } as Answer<Result>);
    },
    { ...firstView, ...view },
    'http://localhost:4000',
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

  it('says what is wrong with a date, in the words of the service', async () => {
    const { problem } = await load({ asOf: '2009-13-45' });
    expect(problem?.status).toBe(400);
    expect(problem?.explanation).toContain('2009-13-45');
  });
});
