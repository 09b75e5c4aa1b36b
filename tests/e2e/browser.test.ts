import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { findViolations } from '../support/browser/find-violations';
import { scrollFrames } from '../support/browser/scroll-frames';
import { watchPage } from '../support/browser/watch-page';

describeInBrowser('a page in the browser', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  it.each([
    ['throws', 'setTimeout(() => { throw new Error("Late.") })', 'thrown: Late.'],
    ['warns', 'console.warn("Take care.")', 'console: Take care.'],
    ['asks another machine', 'fetch("http://other.invalid/").catch(() => {})', 'request: http://other.invalid/'],
    ['calls another machine', 'new WebSocket("ws://other.invalid/"); 0', 'request: ws://other.invalid/'],
  ])('is noticed when it %s', async (_what, script, complaint) => {
    const page = await newPage({ bypassCSP: true });
    const complaints = watchPage(page, app.origin);
    await page.goto(app.origin);
    await page.evaluate(script);
    for (let turn = 0; turn < 100 && complaints.length === 0; turn += 1) await page.waitForTimeout(20);
    expect(complaints).toContain(complaint);
  });

  it('is noticed when it loads what its policy forbids', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    await page.goto(app.origin);
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }))',
    );
    for (let turn = 0; turn < 100 && complaints.length === 0; turn += 1) await page.waitForTimeout(20);
    expect(complaints).toEqual([expect.stringContaining('violates the following Content Security Policy')]);
  });

  it('is noticed when some cannot read it', async () => {
    const page = await newPage();
    await page.setContent('<!doctype html><main><p style="color: #ddd">Pale</p><img src="data:,"></main>');
    const rules = (await findViolations(page)).map((violation) => violation.split(' ')[0]);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'page-has-heading-one']));
  });

  it('draws frames while it scrolls', async () => {
    const page = await newPage();
    await page.setContent('<!doctype html><p style="height: 9000px">Long</p>');
    const { median, longest } = await scrollFrames(page.locator('html'), 10, 50);
    expect(await page.evaluate(() => window.scrollY)).toBe(550);
    expect(longest).toBeGreaterThanOrEqual(median);
    expect(median).toBeGreaterThan(0);
  });
});
