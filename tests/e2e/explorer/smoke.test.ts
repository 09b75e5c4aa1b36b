import type { Charts } from '../../../src/chart/charts';
import { runApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';
import { chartsOf, shippedFolder } from '../../support/charts';
import { largeCharts } from '../../support/large-charts';

describeInBrowser('the page at the root', (newPage) => {
  it.each<[string, () => Charts]>([
    ['the shipped chart', () => chartsOf(shippedFolder)],
    ['a chart of 100,000 units', largeCharts],
  ])('shows %s without an error, asks nobody else and breaks no rule of accessibility', async (_which, make) => {
    const charts = make();
    const app = await runApp({ currentCharts: () => charts });
    try {
      const page = await newPage();
      const complaints = watchPage(page, app.origin);
      await page.goto(app.origin);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(charts.default.header.title);
      expect(await findViolations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
