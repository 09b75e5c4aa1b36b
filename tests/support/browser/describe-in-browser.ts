import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { isBrowserAtHand, openBrowser } from './open-browser';

export type NewPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * Tests in a browser that is open while they run. Each page that they open has cookies and storage of its own, and is
 * closed after the test. Where there is no browser they are skipped, by name.
 */
export function describeInBrowser(name: string, define: (newPage: NewPage) => void): void {
  if (!isBrowserAtHand) {
    describe.skip(`${name} (needs a browser: CHROMIUM_PATH)`, () => {
      define(() => Promise.reject(new Error('There is no browser.')));
    });
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
    afterAll(() => browser?.close());

    define(async (options) => {
      if (!browser) throw new Error('The browser is open only while the tests run.');
      const page = await browser.newPage(options);
      // Before the test's own time is over, so that the failure says what was waited for.
      page.setDefaultTimeout(10_000);
      return page;
    });
  });
}
