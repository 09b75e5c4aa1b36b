import { loadChart } from '../../seed/load-chart';
import type { Charts } from '../../src/chart/charts';
import { firstPage } from '../../src/pages/first-page';
import { chartOfParents, only } from '../support/charts';

const chartTitled = (title: string): Charts => {
  const sections = {
    chart: { format: 1, slug: 'titled', title, description: title, limits: title, subject: 'top' },
    units: [{ slug: 'top', kind: 'agency' }],
  };
  const loaded = loadChart('titled', [{ name: 'chart.yaml', text: JSON.stringify(sections) }]);
  if ('defects' in loaded) throw new Error('The chart has defects.');
  return only(loaded.chart);
};

describe('the first page', () => {
  it.each(['</style><script>alert(1)</script>', '"onload="alert(1)', "it's <b>&amp;"])(
    'shows the title %s as text',
    (title) => {
      const html = firstPage(chartTitled(title), 'http://localhost:4000');
      const texts = html.match(/<(title|h1|p)[^>]*>.*?<\/\1>/gs)?.join('') ?? '';
      expect(html).not.toContain(title);
      expect(texts).toContain('&');
      expect(html.match(/<script/g)).toBeNull();
    },
  );

  it('shows of a large chart the beginning, and says how much more there is', () => {
    const html = firstPage(only(chartOfParents(Array<number>(1001).fill(0))), 'http://localhost:4000');
    const chart = html.slice(html.indexOf('class="chart"'), html.indexOf('… and 701 more units.'));
    expect(chart.match(/<li>/g)).toHaveLength(300);
    expect(chart.match(/<\/li>/g)).toHaveLength(300);
    expect(chart).not.toBe('');
  });
});
