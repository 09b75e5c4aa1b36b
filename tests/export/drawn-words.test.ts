import { headingOf } from '../../src/export/drawn-words';
import { chartFrom } from '../support/charts';

describe('the heading of a drawing', () => {
  const units = 'units:\n  - {slug: top, kind: agency}\n';

  it('says when the chart looked so, and how large it is', () => {
    const chart = chartFrom(units, 'coversUntil: 2020-01-01');
    expect(headingOf(chart.at('2009-01-31'))).toEqual({ title: 'Sample', line: '31 January 2009 · 1 unit' });
    expect(headingOf(chart.latest).line).toBe('Latest state on record · 1 unit');
  });

  it('says no day of a chart without dates', () => {
    expect(headingOf(chartFrom(units).at('2009-01-31')).line).toBe('1 unit');
  });
});
