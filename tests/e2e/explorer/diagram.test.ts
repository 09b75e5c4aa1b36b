import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { watchPage } from '../../support/browser/watch-page';

describeInBrowser('the diagram', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  const address = '/units/homeland-security-investigations?chart=ice-record&asOf=2016-01-01';
  const diagram = (page: Page) => page.getByRole('region', { name: 'Diagram', exact: true });
  const transform = (page: Page) => diagram(page).locator('.plane').getAttribute('transform');

  async function open(viewport = { width: 1440, height: 900 }): Promise<Page> {
    const page = await newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${app.origin}${address}`);
    await turnTo(page);
    return page;
  }

  /** What zooms is loaded when somebody turns to the diagram; before that nothing moves. */
  async function turnTo(page: Page): Promise<void> {
    await page.waitForFunction(() => {
      const svg = document.querySelector('.diagram svg.live');
      svg?.dispatchEvent(new PointerEvent('pointerenter'));
      return svg && '__zoom' in svg;
    });
  }

  async function saved(page: Page, format: 'SVG' | 'PNG'): Promise<Download> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
    return download;
  }

  it('is moved by keyboard from one stop, and fits again', async () => {
    const page = await open();
    const atRest = await transform(page);
    await diagram(page)
      .getByRole('group', { name: /plus and minus zoom/ })
      .focus();
    for (const key of ['+', '-', 'ArrowRight', 'ArrowDown']) {
      const before = await transform(page);
      await page.keyboard.press(key);
      expect([key, await transform(page)]).not.toEqual([key, before]);
    }
    await page.keyboard.press('0');
    expect(await transform(page)).toBe(atRest);
    expect(await diagram(page).locator('a:not([tabindex="-1"])').count()).toBe(0);
  });

  it('is moved in the same way when it was not there at first, and when it was away meanwhile', async () => {
    const page = await newPage({ reducedMotion: 'reduce' });
    const zoomsIn = async (): Promise<void> => {
      const before = await transform(page);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.waitForFunction(
        (rest) => document.querySelector('.plane')?.getAttribute('transform') !== rest,
        before,
      );
    };
    await page.goto(`${app.origin}/?chart=none`);
    await page.getByRole('main').getByRole('link').first().click();
    await turnTo(page);
    await zoomsIn();
    await page.goBack();
    await diagram(page).locator('svg').waitFor({ state: 'detached' });
    await page.goForward();
    await diagram(page).locator('svg').waitFor();
    await zoomsIn();
  });

  it('leaves the wheel to the page, but with the key that zooms', async () => {
    const page = await open();
    const atRest = await transform(page);
    await diagram(page)
      .locator('svg')
      .hover({ position: { x: 60, y: 500 } });
    // The page hears of it after the diagram.
    await page.evaluate(() => {
      addEventListener('wheel', () => (document.body.dataset.turned = ''), { passive: true });
    });
    await page.mouse.wheel(0, -100);
    await page.locator('body[data-turned]').waitFor();
    expect(await transform(page)).toBe(atRest);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.waitForFunction((rest) => document.querySelector('.plane')?.getAttribute('transform') !== rest, atRest);
  });

  it('leads to a unit by a click, and nowhere by a drag', async () => {
    const page = await open();
    const link = diagram(page).locator('a', { hasText: 'Cyber Crimes' });
    const box = await link.boundingBox();
    if (!box) throw new Error('The unit is not in sight.');
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x - 40, box.y + 60, { steps: 3 });
    await page.mouse.up();
    expect(new URL(page.url()).pathname).toBe('/units/homeland-security-investigations');
    await link.click();
    await page.waitForURL('**/units/cyber-crimes-center?*');
    await diagram(page).locator('.is-focus', { hasText: 'Cyber Crimes' }).waitFor();
  });

  it('has the unit in focus in sight at a size that can be read, however small the window', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 720, height: 450 },
      { width: 390, height: 844 },
      { width: 320, height: 640 },
    ]) {
      const page = await open(viewport);
      const [focus, window] = await Promise.all([
        diagram(page).locator('.is-focus rect').boundingBox(),
        diagram(page).locator('svg').boundingBox(),
      ]);
      if (!focus || !window) throw new Error('There is no diagram.');
      expect(focus.width).toBeGreaterThan(136);
      expect(focus.x).toBeGreaterThanOrEqual(window.x);
      expect(focus.y).toBeGreaterThanOrEqual(window.y);
      expect(focus.x + focus.width).toBeLessThanOrEqual(window.x + window.width);
      expect(focus.y + focus.height).toBeLessThanOrEqual(window.y + window.height);
    }
  });

  it('is saved as a drawing and as an image, whole, under a name that says what it is', async () => {
    const page = await open();
    const complaints = watchPage(page, app.origin);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const drawing = await saved(page, 'SVG');
    expect(drawing.suggestedFilename()).toBe('homeland-security-investigations-2016-01-01.svg');
    const text = await readFile(await drawing.path(), 'utf8');
    expect(text).toContain('1 January 2016 · US Immigration and Customs Enforcement');
    expect(text).toContain('/units/homeland-security-investigations?chart=ice-record');
    expect(text).toContain('#ffffff');
    expect(text).not.toMatch(/ (class|style|tabindex)=|scale\(|var\(|<style/);

    const image = await saved(page, 'PNG');
    expect(image.suggestedFilename()).toBe('homeland-security-investigations-2016-01-01.png');
    const bytes = await readFile(await image.path());
    const [, width = 0, height = 0] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(text)?.map(Number) ?? [];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    expect(complaints).toEqual([]);
  });

  it('stays in sight, however far it is dragged', async () => {
    const page = await open();
    const window = await diagram(page).locator('svg').boundingBox();
    if (!window) throw new Error('There is no diagram.');
    const [x, y] = [window.x + 20, window.y + window.height - 20];
    for (let turn = 0; turn < 6; turn += 1) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 450, y - 500, { steps: 2 });
      await page.mouse.up();
    }
    const picture = await diagram(page).locator('.plane').boundingBox();
    expect(picture?.x).toBeLessThan(window.x + 0.6 * window.width);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeGreaterThan(window.y + 0.4 * window.height);
  });

  it('stays as large as the reader has made it from day to day, and begins anew with another unit', async () => {
    const page = await open();
    const width = async (): Promise<number> =>
      Math.round((await diagram(page).locator('.is-focus rect').boundingBox())?.width ?? 0);
    const atRest = await width();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const large = await width();
    expect(large).toBeGreaterThan(1.5 * atRest);
    await page.locator('.time a.step').first().click();
    await page.waitForURL((url) => url.searchParams.get('asOf') !== '2016-01-01');
    await page.locator('.panel[aria-busy="false"]').waitFor();
    expect(Math.abs((await width()) - large)).toBeLessThan(2);
    await diagram(page).locator('.is-way a').last().dispatchEvent('click');
    await page.waitForURL('**/units/immigration-and-customs-enforcement?*');
    await diagram(page).locator('.is-focus', { hasText: 'AGENCY' }).waitFor();
    expect(await width()).toBeLessThan(1.3 * atRest);
  });

  it('shows more of those left out when they are asked for, and without script leads to the outline', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?compare=ice-record`);
    await diagram(page).locator('svg.live').waitFor();
    const boxes = await diagram(page).locator('.box').count();
    const more = diagram(page).locator('.is-more a').last();
    expect(await more.getAttribute('href')).toBe('#outline');
    await more.dispatchEvent('click');
    await page.waitForFunction((count) => document.querySelectorAll('.diagram .box').length > count, boxes);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('leads from what is only on the other side of a comparison to that side', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2016-01-01&compare=2009-01-01`);
    const gone = diagram(page).locator('.is-ghost a').first();
    const href = await gone.getAttribute('href');
    await gone.dispatchEvent('click');
    await page.waitForURL(`${app.origin}${String(href)}`);
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2009-01-01');
    await diagram(page).locator('.is-focus').waitFor();
    expect(await page.locator('.problem').count()).toBe(0);
  });

  it('says why where there is none, and what went wrong where something did', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/?chart=ice-record&asOf=1997-01-01`);
    expect(await page.locator('#diagram').innerText()).toContain('Not in the chart on this day.');
    await page.route(/(save-diagram|zoom)-[^/]+\.js/, (route) => route.abort());
    await page.goto(`${app.origin}${address}`);
    const status = diagram(page).getByRole('status');
    await page.getByRole('button', { name: /^SVG/ }).click();
    await status.getByText('could not be saved').waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await status.getByText('cannot be moved now').waitFor();
  });
});
