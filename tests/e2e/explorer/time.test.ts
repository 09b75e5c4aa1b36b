import type { Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';

const slider = (page: Page) => page.getByRole('slider', { name: 'Day' });
const told = (page: Page) => slider(page).getAttribute('aria-valuetext');

describeInBrowser('the time of the record', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  it('is walked from change to change by keyboard, each told with its event, and left in one step back', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2003-01-30`);
    await slider(page).press('ArrowRight');
    await page.waitForURL('**/?chart=ice-record&asOf=2003-03-01');
    expect(await told(page)).toMatch(/^1 March 2003: The Bureau of Border Security was given the name .* And 6 more$/);
    await page.getByRole('status').filter({ hasText: 'as of 1 March 2003' }).waitFor({ state: 'attached' });
    await slider(page).press('End');
    await page.waitForURL('**/?chart=ice-record');
    expect(await told(page)).toMatch(/^Latest on record/);
    expect(await slider(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await page.waitForURL('**asOf=2003-01-30');
    expect(complaints).toEqual([]);
  });

  it('is dragged in one step of the history, past many days', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?chart=ice-record`);
    const box = await slider(page).boundingBox();
    if (!box) throw new Error('There is no slider.');
    const [end, middle] = [box.x + box.width - 8, box.y + box.height / 2];
    await page.mouse.move(end, middle);
    await page.mouse.down();
    await page.mouse.move(end - box.width / 4, middle, { steps: 4 });
    await page.waitForURL('**asOf=20*');
    await page.mouse.move(end - box.width / 2, middle, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL('**asOf=2012-10-14');
    await page.goBack();
    expect(page.url()).toBe(`${app.origin}/?chart=ice-record`);
  });

  it('goes to any day that is typed', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?chart=ice-record`);
    await slider(page).waitFor();
    await page.getByText('Latest on record').first().click();
    await page.getByLabel('Day', { exact: true }).and(page.locator('[type=date]')).fill('2008-05-06');
    await page.waitForURL('**asOf=2008-05-06');
    await page.getByText('Last change 31 March 2007:').waitFor();
  });

  it('makes another step in the history after a rest', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2003-01-30`);
    await slider(page).press('ArrowRight');
    await page.waitForURL('**asOf=2003-03-01');
    await slider(page).blur();
    await slider(page).press('End');
    await page.waitForURL('**/?chart=ice-record');
    await page.goBack();
    await page.waitForURL('**asOf=2003-03-01');
  });

  it('keeps the focus at what was chosen from, and shows the day where it lies', async () => {
    const page = await newPage();
    const focused = (text: string) => page.locator('summary:focus').filter({ hasText: text }).waitFor();
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2010-08-01`);
    await slider(page).waitFor();
    await page.locator('.day > summary').click();
    const here = page.locator('.day [aria-current]');
    expect(await here.textContent()).toBe('1 August 2010Last change 8 July 2010');
    expect(await here.isVisible()).toBe(true);
    await page
      .locator('.day li > a')
      .filter({ hasText: /^8 July 2010/ })
      .focus();
    await page.keyboard.press('Enter');
    await focused('8 July 2010');
    await page.getByText('Compare with').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**compare=*');
    await focused('Compare with');
    await page.getByRole('link', { name: 'Stop comparing' }).press('Enter');
    await focused('Compare with');
    await page.locator('.chart-menu > summary').press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focused('Chart:');
  });

  it('is compared with another day, seen from both sides, and left', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2010-06-01`);
    await slider(page).waitFor();
    await page.getByText('Compare with').click();
    await page.getByRole('link', { name: 'One year earlier, 1 June 2009' }).click();
    await page.getByText(/\d+ added, \d+ removed/).waitFor();
    await page.getByText(/^\d+ events$/).click();
    await page.getByText('Management and Administration came to be as the third new directorate').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Swap the two' }).click();
    await page.waitForURL('**asOf=2009-06-01&compare=2010-06-01');
    await page.getByRole('link', { name: 'Stop comparing' }).click();
    await page.waitForURL('**/?chart=ice-record&asOf=2009-06-01');
  });

  it('is walked, chosen and compared without script', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${app.origin}/units/immigration-and-customs-enforcement`);
    await page.getByText('No dates in this chart.').waitFor();
    await page.getByRole('link', { name: 'As dated documents record it' }).first().click();
    await page.getByRole('link', { name: 'Change before: 20 April 2026' }).click();
    await page.locator('.day > summary').click();
    await page.locator('[name=asOf][type=date]').fill('2009-01-01');
    await page.getByRole('button', { name: 'Show' }).first().click();
    await page.getByText('Compare with').click();
    await page.locator('[name=compare][type=date]').fill('2010-08-01');
    await page.getByRole('button', { name: 'Show' }).last().click();
    expect(page.url()).toBe(
      `${app.origin}/units/immigration-and-customs-enforcement?chart=ice-record&asOf=2009-01-01&compare=2010-08-01`,
    );
    await page.getByText(/\d+ added, \d+ removed/).waitFor();
  });
});
