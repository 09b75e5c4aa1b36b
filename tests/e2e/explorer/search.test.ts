import type { Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';

const box = (page: Page) => page.getByRole('combobox');
const chosen = (page: Page) => page.getByRole('option', { selected: true });

describeInBrowser('the search', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  it('leads by keyboard to a unit that is known by another name', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    await page.goto(app.origin);
    await box(page).waitFor();
    await box(page).focus();
    await page.keyboard.type('hsi');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).textContent()).toBe('Homeland Security Investigations UnitMatches “HSI”');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'));
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/units/homeland-security-investigations');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('always offers the question who is responsible, and all results', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await box(page).fill('firearms training');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).textContent()).toBe('Who is responsible for “firearms training”?');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?about=firearms+training');
    await box(page).fill('customs');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?find=customs');
  });

  it('takes a question as one, and asks for two letters', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await box(page).fill('who is responsible for detention?');
    await page.getByRole('option').nth(1).waitFor();
    expect(await page.getByRole('option').first().textContent()).toBe('Who is responsible for “detention”?');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?about=detention');
    // The answers take their time, and with them the box shows what was asked.
    await page.waitForFunction(() => document.title.includes('detention'));
    await box(page).fill('d');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Type at least two letters.' }).waitFor();
    expect(page.url()).toMatch(/\?about=detention$/);
  });

  it('closes by Escape and chooses by mouse', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await box(page).fill('human capital');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await box(page).inputValue()).toBe('human capital');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Office of Human Capital Unit' }).first().click();
    await page.waitForURL('**/units/ice-human-capital');
  });

  it('tells in its list when the service does not answer', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await box(page).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await box(page).fill('customs');
    await page.getByRole('alert').filter({ hasText: 'The service does not answer.' }).waitFor();
  });

  it('has nothing chosen in a list that comes in place of the one that was chosen from', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await box(page).fill('customs');
    await page.getByRole('listbox').waitFor();
    let letPass = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (letPass = resolve));
    await page.route('**/graphql', async (route) => {
      await isHeld;
      await route.continue();
    });
    const asked = page.waitForRequest('**/graphql');
    await box(page).fill('customs and trade');
    await page.keyboard.press('ArrowDown');
    await chosen(page).waitFor();
    await asked;
    letPass();
    await chosen(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?find=customs+and+trade');
  });

  it('is a form without script, which stays on the chart and the day', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2009-01-01`);
    await page.getByRole('textbox', { name: 'Search' }).fill('customs');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toBe(`${app.origin}/?chart=ice-record&asOf=2009-01-01&find=customs`);
  });
});
