import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { runBehindProxy } from '../../support/behind-proxy';
import type { ProxiedApp } from '../../support/behind-proxy';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { watchPage } from '../../support/browser/watch-page';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const dated = '/units/homeland-security-investigations?chart=ice-record&asOf=2016-01-01';

// A browser cannot tell what the proxy does with the path: the tests over HTTP know that both give the same.
describeInBrowser('the page, behind a proxy that takes away the path of the service,', (newPage) => {
  let proxied: ProxiedApp;
  let complaints: readonly string[];
  beforeAll(async () => {
    proxied = await runBehindProxy('takes away');
  });
  afterEach(() => {
    expect([complaints, proxied.outside]).toEqual([[], []]);
  });
  afterAll(() => proxied.close());

  const open = async (path: string, options: Parameters<typeof newPage>[0] = {}): Promise<Page> => {
    const page = await newPage(options);
    complaints = watchPage(page, proxied.publicUrl);
    await page.goto(proxied.publicUrl + path, { waitUntil: 'networkidle' });
    return page;
  };

  it('goes to a unit and back, searches and asks, and each step has its address', async () => {
    const page = await open('/');
    await page.getByRole('treeitem', { name: 'Homeland Security Investigations' }).click();
    await heading(page, 'Homeland Security Investigations').waitFor();
    expect(page.url()).toBe(`${proxied.publicUrl}/units/homeland-security-investigations`);
    await page.getByRole('treeitem', { name: 'Office of Policy' }).click();
    await heading(page, 'Office of Policy').waitFor();
    await page.goBack();
    await heading(page, 'Homeland Security Investigations').waitFor();
    await page.goBack();
    await page.locator('input[name=about]').fill('art theft');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('Investigate art theft').first().waitFor();
    expect(page.url()).toBe(`${proxied.publicUrl}/?about=art+theft`);
    await page.getByRole('combobox').fill('customs');
    await page.getByRole('listbox').waitFor();
    await page.getByRole('combobox').press('Enter');
    await page.waitForURL(`${proxied.publicUrl}/?find=customs`);
    await page.reload();
    await page.getByRole('tree').waitFor();
  });

  it('changes the day, and copies what leads back', async () => {
    const page = await open(dated, { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = async (label: string): Promise<string> => {
      const tool = page.locator('.tools li', { hasText: label });
      await tool.getByRole('button').click();
      await tool.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('Copy link')).toBe(proxied.publicUrl + dated);
    await page.getByRole('slider', { name: 'Day' }).press('ArrowRight');
    await page.waitForURL((url) => !url.search.includes('2016-01-01'));
    await page.locator('.panel[aria-busy="false"]').waitFor();
    expect(await copied('Copy citation')).toContain(`AgencyGraph, ${page.url()}, version `);
    await page.getByRole('link', { name: 'See the answer' }).click();
    await page.waitForURL(`${proxied.publicUrl}/graphql?query=**`);
    expect(await page.locator('body').innerText()).toContain('homeland-security-investigations');
  });

  it('moves the diagram and saves it, with its fonts and links', async () => {
    const page = await open(dated);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction(() => document.querySelector('.plane')?.getAttribute('transform')?.includes('scale'));
    const saved = async (format: string): Promise<Download> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
      return download;
    };
    const drawing = await readFile(await (await saved('SVG')).path(), 'utf8');
    const links = Array.from(drawing.matchAll(/<a [^>]*href="([^"]+)"/g), ([, link = '']) => link);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.startsWith(`${proxied.publicUrl}/units/`))).toEqual([]);
    const fonts = page.waitForRequest(/\/assets\/source-sans-3-latin-wght-normal-[\w-]+\.woff2$/);
    expect((await saved('PNG')).suggestedFilename()).toMatch(/\.png$/);
    expect((await (await fonts).response())?.status()).toBe(200);
  });

  it('is gone through without script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Office of Policy' }).first().click();
    await heading(page, 'Office of Policy').waitFor();
    expect(page.url()).toBe(`${proxied.publicUrl}/units/ice-policy`);
    await page.getByRole('link', { name: 'Accessibility' }).click();
    await page.getByRole('link', { name: 'To the chart' }).click();
    await page.locator('input[name=about]').fill('art theft');
    // Without script the browser does not tell when the answer to a form has come.
    await page.getByRole('button', { name: 'Ask' }).click({ noWaitAfter: true });
    await page.waitForURL(`${proxied.publicUrl}/?about=art+theft`, { waitUntil: 'commit' });
    await page.getByText('Investigate art theft').first().waitFor();
  });

  it('leads on from a step to the same addresses as from the page that the service sends', async () => {
    const addresses = async (page: Page): Promise<Set<string>> =>
      new Set(
        await page
          .locator('main :is(a[href], form[action])')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')),
      );
    const page = await open('/');
    for (const [step, path] of [
      ['As dated documents record it', '/?chart=ice-record'],
      ['Homeland Security Investigations', '/units/homeland-security-investigations?chart=ice-record'],
    ] as const) {
      await page
        .getByRole('link', { name: step })
        .or(page.getByRole('treeitem', { name: step }))
        .first()
        .dispatchEvent('click');
      await page.waitForURL(proxied.publicUrl + path);
      await page.locator('#panel[aria-busy=false]').waitFor();
      const sent = await newPage({ javaScriptEnabled: false });
      await sent.goto(proxied.publicUrl + path);
      expect(await addresses(page)).toEqual(await addresses(sent));
    }
  });
});
