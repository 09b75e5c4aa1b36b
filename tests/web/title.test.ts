import { firstView } from '../../web/state/address';
import type { ChartSummary, Page, Unit } from '../../web/state/page';
import { titleOf } from '../../web/title';

const chart = { slug: 'record', title: 'The Record' } as ChartSummary;
const unit = { slug: 'alpha', name: 'Office of Alpha' } as Unit;
const problem = { status: 404, title: 'No such unit', explanation: '', suggestions: [] };

describe('the title of a page', () => {
  it.each<[string, Partial<Page>]>([
    ['The Record – AgencyGraph', {}],
    ['The Record, 2009-01-01 – AgencyGraph', { view: { ...firstView, asOf: '2009-01-01' } }],
    [
      'Office of Alpha, 2009-01-01 – The Record – AgencyGraph',
      { unit, view: { ...firstView, unit: 'alpha', asOf: '2009-01-01' } },
    ],
    [
      'Who is responsible for visas? – The Record – AgencyGraph',
      { view: { ...firstView, about: 'visas', find: 'other' } },
    ],
    ['Results for visas – The Record – AgencyGraph', { view: { ...firstView, find: 'visas' } }],
    ['Office of Alpha – The Record – AgencyGraph', { unit, view: { ...firstView, unit: 'alpha', find: 'visas' } }],
    ['No such unit – The Record – AgencyGraph', { problem, view: { ...firstView, unit: 'alpha' } }],
    ['No such chart – AgencyGraph', { problem: { ...problem, title: 'No such chart' }, chart: null }],
  ])('says what it tells of: %s', (title, part) => {
    expect(titleOf({ chart, unit: null, problem: null, view: firstView, ...part })).toBe(title);
  });
});
