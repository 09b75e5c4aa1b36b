import { svg } from '../../src/export/svg/svg';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { textOf } from '../support/drawings';

const charts = [shippedFolder, `${dataFolder}/charts`].flatMap((folder) => chartsOf(folder).all);

describe.each(charts.map((chart) => [chart.header.slug, chart] as const))(
  'the heading of the drawing of %s',
  (_, chart) => {
    const [heading = ''] = textOf(svg, chart.latest).split('<g ');
    const lines = [...heading.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line);

    it('says how far to trust it, in whole sentences', () => {
      const start = lines.findIndex((line) => line.startsWith('How far to trust it: '));
      const end = lines.findIndex((line) => /^(Licence|From): /.test(line));
      expect(start).toBeGreaterThan(1);
      expect(lines.slice(start, end).join(' ')).toMatch(/[.!?]$/);
      expect(lines[start - 1]).toMatch(/[.!?]$/);
    });
  },
);
