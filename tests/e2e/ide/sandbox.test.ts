import type { Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';

const script = 'https://embeddable-sandbox.cdn.apollographql.com/v2/embeddable-sandbox.umd.production.min.js';

/** Does what Apollo's script does as far as the page can tell: shows a frame, and remembers how it was asked to. */
const standIn = `window.EmbeddedSandbox = class {
  constructor(options) {
    window.asked = options;
    const frame = document.createElement('iframe');
    frame.title = 'Sandbox';
    document.querySelector(options.target).append(frame);
  }
};`;

describeInBrowser('the page of Apollo’s Sandbox', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  const open = async (page: Page): Promise<readonly string[]> => {
    const complaints = watchPage(page, app.origin);
    await page.goto(`${app.origin}/sandbox`);
    return complaints;
  };

  it('says what to do where there is no internet, in any size or colours', async () => {
    const page = await newPage();
    await page.route(script, (route) => route.abort());
    const complaints = await open(page);
    expect(await page.getByText('it has not come').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'GraphiQL' }).getAttribute('href')).toBe('/graphiql/');
    const found: Record<string, string[]> = {};
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found[colorScheme] = await findViolations(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    found.narrow = await findViolations(page);
    expect(found).toEqual({ light: [], dark: [], narrow: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Nobody else is asked, and no policy is broken.
    expect(complaints).toEqual([`request: ${script}`, expect.stringContaining('Failed to load resource')]);
  });

  it('asks for this service, without telling on anybody, once the script has come', async () => {
    const page = await newPage();
    await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: standIn }));
    const complaints = await open(page);
    await page.locator('#sandbox iframe').waitFor();
    expect(await page.evaluate(() => (window as unknown as { asked: unknown }).asked)).toMatchObject({
      initialEndpoint: `${app.origin}/graphql`,
      endpointIsEditable: false,
      runTelemetry: false,
      initialState: { includeCookies: false },
    });
    expect(await page.getByText('it has not come').isVisible()).toBe(false);
    const { width = 0, height = 0 } = (await page.locator('#sandbox iframe').boundingBox()) ?? {};
    const window = page.viewportSize();
    expect([width, height > 0.9 * (window?.height ?? 0)]).toEqual([window?.width, true]);
    expect(complaints).toEqual([`request: ${script}`]);
  });
});
