import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { standingOf } from '../../../src/chart/standing';
import { exportFormats } from '../../../src/export/formats';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';
import { chartsOf, dataFolder } from '../../support/charts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const deep = '/units/immigration-and-customs-enforcement?chart=ice-record&asOf=2009-01-01&compare=2010-08-01';

/** What the panel says, a line each, without what only the script brings. */
const lines = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const button of copy.querySelectorAll('button, dialog, [role=status]')) button.remove();
    return copy.innerText.split('\n').filter((line) => line.trim() !== '');
  });

describeInBrowser('the ways through the page', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  it('lead back and forth, each with its own address', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    await page.goto(app.origin);
    await page.getByRole('treeitem', { name: 'Homeland Security Investigations' }).click();
    await heading(page, 'Homeland Security Investigations').waitFor();
    await page.getByRole('treeitem', { name: 'Office of Policy' }).click();
    await heading(page, 'Office of Policy').waitFor();
    expect(page.url()).toBe(`${app.origin}/units/ice-policy`);
    await page.goBack();
    await heading(page, 'Homeland Security Investigations').waitFor();
    await page.goBack();
    await page.getByText('Who is responsible for').first().waitFor();
    expect(page.url()).toBe(`${app.origin}/`);
    await page.goForward();
    await heading(page, 'Homeland Security Investigations').waitFor();
    expect(complaints).toEqual([]);
  });

  it('do not load the page anew: one script at first, then answers alone, and the zoom for whoever turns to it', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const scripts = (): string[] => asked.filter((path) => path.endsWith('.js'));
    await page.goto(app.origin, { waitUntil: 'networkidle' });
    expect(scripts()).toHaveLength(1);
    asked.length = 0;
    // To another place of the same page there is nothing to ask.
    await page.getByRole('link', { name: 'For programs' }).click();
    await page.goBack();
    expect(asked).toEqual([]);
    await page.getByRole('treeitem', { name: 'Office of Policy' }).click();
    await heading(page, 'Office of Policy').waitFor();
    expect([...new Set(asked)]).toEqual(['/graphql']);
    expect(asked.length).toBeLessThan(8);
    const zoom = page.waitForRequest(/zoom/);
    await page.locator('.diagram svg.live').hover();
    await zoom;
    expect(scripts()).toHaveLength(1);
  });

  it('can be gone again from what the browser has kept', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    for (let turn = 0; turn < 3; turn += 1) {
      await page.goto(`${app.origin}/accessibility`);
      await page.goto(app.origin);
      await page.getByRole('tree').waitFor();
    }
    expect(complaints).toEqual([]);
  });

  it('keep the language that was chosen, whichever the browser prefers', async () => {
    const sound = chartsOf(join(dataFolder, 'charts'), 'sound');
    const { origin, close } = await runApp({ standing: () => standingOf(sound) });
    try {
      const page = await newPage({ locale: 'ar' });
      const complaints = watchPage(page, origin);
      const languages = new Set<string | undefined>();
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) languages.add(request.headers()['accept-language']);
      });
      await page.goto(origin);
      await heading(page, 'Sound Authority').waitFor();
      await page.getByRole('treeitem', { name: 'Pilots' }).click();
      await heading(page, 'Pilots').waitFor();
      const menu = page.getByRole('navigation', { name: 'Languages' });
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: 'Français', exact: true }).click();
      await heading(page, 'Pilotes').waitFor();
      expect(page.url()).toBe(`${origin}/units/pilots?language=fr`);
      expect([...languages]).toEqual(['*', 'fr']);
      const line = page.getByRole('treeitem', { name: 'Phares et bouées' });
      expect(await line.locator('a').getAttribute('lang')).toBe('fr');
      await line.click();
      await heading(page, 'Phares et bouées').waitFor();
      expect(page.url()).toBe(`${origin}/units/lights?language=fr`);
      expect(await findViolations(page)).toEqual([]);
      await page.getByRole('link', { name: 'About this chart' }).click();
      await heading(page, 'Autorité du détroit').waitFor();
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: 'English' }).click();
      await heading(page, 'Sound Authority').waitFor();
      expect(page.url()).toBe(`${origin}/`);
      expect([...languages]).toEqual(['*', 'fr']);
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  it('show the whole menu of languages in a window of any width, however long its title is', async () => {
    const sound = chartsOf(join(dataFolder, 'charts'), 'sound');
    const { origin, close } = await runApp({ standing: () => standingOf(sound) });
    try {
      const page = await newPage();
      for (const [language, width] of [320, 375, 600, 1280].flatMap((one) => [
        ['en', one] as const,
        ['fr-CA', one] as const,
      ])) {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(`${origin}/?language=${language}`);
        const menu = page.getByRole('navigation', { name: 'Languages' });
        await menu.locator('summary').click();
        const { x, width: taken } = (await menu.locator('.popover-sheet').boundingBox()) ?? { x: -1, width: 0 };
        expect([language, width, x >= 0, x + taken <= width]).toEqual([language, width, true, true]);
      }
    } finally {
      await close();
    }
  });

  it('can be taken by their address at once: a day, a comparison and a unit', async () => {
    const page = await newPage();
    await page.goto(app.origin + deep);
    await heading(page, 'U.S. Immigration and Customs Enforcement').waitFor();
    const shown = page.getByRole('treeitem', { selected: true });
    await shown.waitFor();
    expect(await page.getByRole('treeitem', { name: /removed/ }).count()).toBeGreaterThan(1);
    expect(await page.getByRole('treeitem', { name: /added/ }).count()).toBeGreaterThan(1);
    expect(await page.title()).toContain('U.S. Immigration and Customs Enforcement');
  });

  it.each(['/', deep, '/units/homeland-security-investigations', '/?about=art+theft', '/units/none'])(
    'say the same before the script has taken over as after it: %s',
    async (address) => {
      const [without, live] = [await newPage({ javaScriptEnabled: false }), await newPage()];
      await without.goto(app.origin + address);
      await live.goto(app.origin + address, { waitUntil: 'networkidle' });
      // What a page without script shows cannot be read by a script.
      const text = await without.content();
      await without.close();
      const frozen = await newPage();
      await frozen.route('**/*.js', (route) => route.abort());
      await frozen.goto(app.origin + address);
      expect(text).toContain('<main');
      expect(await lines(live)).toEqual(await lines(frozen));
    },
  );

  it('can be gone without script: by the outline, and by the question form', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(app.origin);
    await page.getByRole('link', { name: 'Office of Policy' }).first().click();
    await heading(page, 'Office of Policy').waitFor();
    expect(page.url()).toBe(`${app.origin}/units/ice-policy`);
    await page.goto(app.origin);
    await page.locator('input[name=about]').fill('art theft');
    // Without script the browser does not tell when the answer to a form has come.
    await page.getByRole('button', { name: 'Ask' }).click({ noWaitAfter: true });
    await page.waitForURL(`${app.origin}/?about=art+theft`, { waitUntil: 'commit' });
    await page.getByText('Investigate art theft').first().waitFor();
  });

  it('lead to files of the chart and the day in view, which follow it, and can be saved', async () => {
    const page = await newPage();
    const files = page.getByRole('region', { name: 'Take it away' });
    const addresses = (): Promise<(string | null)[]> =>
      files.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const of = (chart: string, query = ''): string[] =>
      exportFormats.map(({ extension }) => `/charts/${chart}.${extension}${query}`);
    await page.goto(`${app.origin}/?chart=ice-record&asOf=2003-01-30`);
    expect(await addresses()).toEqual(of('ice-record', '?asOf=2003-01-30'));
    await page.getByRole('slider', { name: 'Day' }).press('ArrowRight');
    await files.getByText('The whole chart as of 1 March 2003, as a file:').waitFor();
    expect(await addresses()).toEqual(of('ice-record', '?asOf=2003-03-01'));
    await page.goto(app.origin);
    expect(await addresses()).toEqual(of('ice'));
    const saved = page.waitForEvent('download');
    // As somebody does who saves what is behind a link.
    await files
      .getByRole('link')
      .first()
      .evaluate((link) => {
        link.setAttribute('download', '');
        (link as HTMLAnchorElement).click();
      });
    expect((await saved).suggestedFilename()).toBe(`ice.${exportFormats[0]?.extension ?? ''}`);
  });

  it('lead from what is on screen to a query that answers it', async () => {
    const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    for (const address of ['/units/homeland-security-investigations', deep, '/']) {
      await page.goto(app.origin + address);
      await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
      await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
      const query = await page.evaluate(() => navigator.clipboard.readText());
      const answer = (await (await app.ask(query)).json()) as { data?: object; errors?: unknown };
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).toContain('immigration-and-customs-enforcement');
    }
  });

  it('tell what is wrong when the service is gone, keep what is on screen, and go on when it is back', async () => {
    const page = await newPage();
    await page.goto(app.origin);
    await page.getByRole('tree').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('treeitem', { name: 'Office of Policy' }).click();
    await page.getByText('The service does not answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await heading(page, 'Office of Policy').waitFor();
  });
});
