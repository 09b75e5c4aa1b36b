import type { Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';
import { largeCharts } from '../../support/large-charts';
import { standingOf } from '../../../src/chart/standing';

/** The name of the line that the tree says is active. */
const activeName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const tree = document.activeElement;
    const line = document.getElementById(tree?.getAttribute('aria-activedescendant') ?? '');
    return line?.querySelector('.line-text')?.textContent ?? '';
  });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

describeInBrowser('the outline of the shipped chart', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  it('is walked by keyboard alone, from the address bar to a unit and back', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    await page.goto(app.origin);
    await page.getByRole('tree').waitFor();
    for (let turn = 0; turn < 30 && (await activeName(page)) === ''; turn += 1) await page.keyboard.press('Tab');
    expect(await activeName(page)).toBe('US Immigration and Customs Enforcement Agency');
    await page.keyboard.press('Home');
    expect(await activeName(page)).toBe('Department of Homeland Security');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await activeName(page)).toBe('Homeland Security Investigations');
    await page.keyboard.press('Enter');
    await heading(page, 'Homeland Security Investigations').waitFor();
    expect(page.url()).toBe(`${app.origin}/units/homeland-security-investigations`);
    await page.keyboard.type('office of hu');
    expect(await activeName(page)).toBe('Office of Human Capital');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('treeitem').count()).toBe(5);
    await page.goBack();
    expect(page.url()).toBe(`${app.origin}/`);
    expect(complaints).toEqual([]);
  });

  it('tells of each line its level, its place, and whether it is open and shown', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/units/homeland-security-investigations`);
    const line = page.getByRole('treeitem', { name: 'Homeland Security Investigations' });
    await line.waitFor();
    const told = await line.evaluate((element) =>
      ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-selected', 'aria-expanded'].map((name) =>
        element.getAttribute(name),
      ),
    );
    expect(told).toEqual(['3', '2', '12', 'true', null]);
  });

  it('shows which line is active and which is shown where only the system chooses colours', async () => {
    const page = await newPage({ forcedColors: 'active' });
    await page.goto(`${app.origin}/units/ice-policy`);
    await page.getByRole('tree').focus();
    await page.keyboard.press('ArrowDown');
    const looks = await page.evaluate(() =>
      ['.line.active:not(.shown)', '.line.shown'].map((selector) => {
        const { outlineStyle, borderInlineStartWidth } = getComputedStyle(
          document.querySelector(selector) ?? document.body,
        );
        return [outlineStyle, borderInlineStartWidth];
      }),
    );
    expect(looks).toEqual([
      ['solid', '0px'],
      ['none', '4px'],
    ]);
  });

  it('leads to the other side of a comparison for what is there alone, without script too', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await newPage({ javaScriptEnabled });
      await page.goto(`${app.origin}/?chart=ice-record&asOf=2016-01-01&compare=2009-01-01`);
      const name = 'Office of Detention and Removal Operations';
      await page.locator('#outline').getByText(name).click();
      await heading(page, name).waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2009-01-01');
    }
  });

  it('opens a unit in a tab of its own, as any link does', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await page.getByRole('tree').waitFor();
    const tab = page.context().waitForEvent('page');
    await page
      .getByRole('treeitem', { name: 'Office of Policy' })
      .getByText('Office')
      .click({ modifiers: ['Control'] });
    // Asked of the tab itself: the driver may miss a navigation that is over before it is told of the tab.
    await (await tab).waitForFunction((href) => location.href === href, `${app.origin}/units/ice-policy`);
    expect(page.url()).toBe(`${app.origin}/`);
  });
});

describeInBrowser('the outline of a chart of 100,000 units', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    const charts = largeCharts();
    app = await runApp({ standing: () => standingOf(charts) });
  }, 60_000);
  afterAll(() => app.close());

  it('loads what is opened and no more, and has no more lines in the page than are in sight', async () => {
    const page = await newPage();
    let bytes = 0;
    page.on('response', (response) => {
      if (response.url().endsWith('/graphql')) void response.body().then((body) => (bytes += body.length));
    });
    const complaints = watchPage(page, app.origin);
    await page.goto(`${app.origin}/units/unit-21`);
    const tree = page.getByRole('tree');
    await tree.waitFor();
    expect(await page.getByRole('treeitem', { selected: true }).getAttribute('aria-setsize')).toMatch(/^\d+$/);
    // Down through the first of 3,000 units, which come page by page.
    await tree.focus();
    const height = (): Promise<number> => tree.evaluate((element) => element.scrollHeight);
    for (let turn = 0; turn < 5; turn += 1) {
      const before = await height();
      await page.keyboard.press('End');
      await page.waitForFunction((least) => (document.querySelector('[role=tree]')?.scrollHeight ?? 0) > least, before);
      expect(await page.getByRole('treeitem').count()).toBeLessThan(80);
    }
    expect(await findViolations(page)).toEqual([]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(200_000);
    expect(complaints).toEqual([]);
  });

  it.each([16, 32])(
    'leads to a unit deep in the tree, with the way down to it open and in sight, in letters of %i pixels',
    async (size) => {
      const page = await newPage();
      await page.addInitScript((pixels) => {
        document.addEventListener('readystatechange', () => {
          document.documentElement.style.fontSize = `${String(pixels)}px`;
        });
      }, size);
      await page.goto(`${app.origin}/units/unit-99999`);
      const shown = page.getByRole('treeitem', { selected: true });
      await shown.waitFor();
      expect(Number(await shown.getAttribute('aria-level'))).toBeGreaterThan(3);
      const [line, tree] = [await shown.boundingBox(), await page.getByRole('tree').boundingBox()];
      if (!line || !tree) throw new Error('There is no line in the tree.');
      expect(line.y).toBeGreaterThanOrEqual(tree.y);
      expect(line.y + line.height).toBeLessThanOrEqual(tree.y + tree.height);
    },
  );
});
