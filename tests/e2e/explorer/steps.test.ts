import type { Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';

const panelTop = (page: Page): Promise<number> => page.locator('#panel').evaluate((panel) => panel.scrollTop);

describeInBrowser('a step', (newPage) => {
  let app: RunningApp;
  let page: Page;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    page = await newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${app.origin}/units/immigration-and-customs-enforcement?chart=ice-record&asOf=2012-01-01`);
    await page.getByRole('tree').waitFor();
  });

  it('to the day before leaves open what was opened, in the text and in the outline, and the text where it was', async () => {
    const line = page.getByRole('treeitem', { name: /^Homeland Security Investigations/ });
    await line.locator('.twisty').click();
    const wasOpen = await line.getAttribute('aria-expanded');
    const source = page.locator('#panel details.evidence').first();
    await source.locator('summary').click();
    await page.locator('#panel').evaluate((panel) => {
      panel.scrollTop = 250;
    });
    await page
      .getByRole('link', { name: /previous|earlier|before/i })
      .first()
      .click();
    await page.waitForURL((url) => !url.search.includes('2012-01-01'));
    await page.locator('#panel[aria-busy=false]').waitFor();
    expect(await source.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true);
    expect(await panelTop(page)).toBe(250);
    expect(await line.getAttribute('aria-expanded')).toBe(wasOpen);
  });

  it('to another unit begins its text at the beginning, and back leads to where one read', async () => {
    await page.locator('#panel').evaluate((panel) => {
      panel.scrollTop = 300;
    });
    await page.getByRole('treeitem', { name: /^Department of Homeland Security/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Department of Homeland Security' }).waitFor();
    expect(await panelTop(page)).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Customs Enforcement/ }).waitFor();
    await page.waitForFunction(() => document.querySelector('#panel')?.scrollTop === 300);
  });
});
