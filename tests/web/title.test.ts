import { firstView } from '../../web/state/address';
import type { ChartSummary, Page, Unit } from '../../web/state/page';
import { titleOf } from '../../web/title';

const chart = { slug: 'record', title: 'The Record', coversUntil: '2020-01-01' } as ChartSummary;
const undated = { slug: 'overview', title: 'The Overview', coversUntil: null } as ChartSummary;
const charts = [chart, undated];
const unit = { slug: 'alpha', name: 'Office of Alpha' } as Unit;
const problem = { status: 404, title: 'No such unit', explanation: '', suggestions: [] };
const [early, late] = ['2009-01-01', '2010-08-01'];

const compared = (isAcrossCharts: boolean, before: string | null, after: string | null): Page['comparison'] =>
  ({
    isAcrossCharts,
    before: { chart: isAcrossCharts ? 'overview' : 'record', asOf: before },
    after: { chart: 'record', asOf: after },
  }) as Page['comparison'];

describe('the title of a page', () => {
  it.each<[string, Partial<Page>]>([
    ['The Record – AgencyGraph', {}],
    ['The Record, 2009-01-01 – AgencyGraph', { view: { ...firstView, asOf: early } }],
    ['The Overview – AgencyGraph', { chart: undated, view: { ...firstView, asOf: early } }],
    [
      'Office of Alpha, 2009-01-01 – The Record – AgencyGraph',
      { unit, view: { ...firstView, unit: 'alpha', asOf: early } },
    ],
    [
      'Who is responsible for “visas”? – The Record – AgencyGraph',
      { view: { ...firstView, about: 'visas', find: 'other' } },
    ],
    ['Found for “visas” – The Record – AgencyGraph', { view: { ...firstView, find: 'visas' } }],
    ['Office of Alpha – The Record – AgencyGraph', { unit, view: { ...firstView, unit: 'alpha', find: 'visas' } }],
    ['No such unit – The Record – AgencyGraph', { problem, view: { ...firstView, unit: 'alpha', asOf: early } }],
    ['No such chart – AgencyGraph', { problem: { ...problem, title: 'No such chart' }, chart: null }],
  ])('says what it tells of: %s', (title, part) => {
    expect(titleOf({ chart, charts, comparison: null, unit: null, problem: null, view: firstView, ...part })).toBe(
      title,
    );
  });

  it.each<[string, Partial<Page>]>([
    ['The Record, 2009-01-01 → 2010-08-01 – AgencyGraph', { comparison: compared(false, early, late) }],
    [
      'Office of Alpha, 2009-01-01 → latest – The Record – AgencyGraph',
      { unit, comparison: compared(false, early, null) },
    ],
    [
      'Office of Alpha, The Overview → The Record (2010-08-01) – The Record – AgencyGraph',
      { unit, comparison: compared(true, null, late) },
    ],
  ])('names both sides of a comparison: %s', (title, part) => {
    expect(titleOf({ chart, charts, comparison: null, unit: null, problem: null, view: firstView, ...part })).toBe(
      title,
    );
  });
});
