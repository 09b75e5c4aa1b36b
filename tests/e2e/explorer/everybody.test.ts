import type { Page } from 'playwright-core';
import { standingOf } from '../../../src/chart/standing';
import { Charts } from '../../../src/chart/charts';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findColourViolations, findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';
import { chartFrom, chartsOf, shippedFolder } from '../../support/charts';

/** A chart whose names run from right to left. */
const fromRightToLeft = chartFrom(
  `units:
  - {slug: top, kind: agency, names: [{text: وزارة البحر, cites: [book/S1]}]}
  - slug: pilots
    kind: office
    names: [{text: مكتب سلامة الموانئ والملاحة الساحلية, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
    responsibilities: [{title: إرشاد السفن إلى الميناء, kind: duty, cites: [book/S1]}]
`,
);

const pages = [
  ['the first screen', '/'],
  ['the first screen of a dated chart', '/?chart=ice-record'],
  ['a unit with a disputed fact', '/units/homeland-security-investigations'],
  ['a unit on a past day', '/units/immigration-and-customs-enforcement?chart=ice-record&asOf=2004-06-01'],
  ['two days compared', '/?chart=ice-record&asOf=2010-08-01&compare=2009-01-01'],
  ['the changes alone', '/?chart=ice-record&asOf=2010-08-01&compare=2009-01-01&changes=only'],
  ['two charts compared', '/?compare=ice-record'],
  ['an answer to a question', '/?about=art+theft'],
  ['what was found', '/?find=customs'],
  ['nothing found', '/?find=xyzzy&about=xyzzy'],
  ['a unit that is not there', '/units/homeland-security-investigation'],
  ['a date that is none', '/?asOf=soon'],
  ['names from right to left', '/units/pilots?chart=sample'],
  ['the statement on accessibility', '/accessibility'],
  ['the outline of a chart', '/charts/ice.html'],
  ['the outline of a chart of many levels', '/charts/ice-record.html'],
  ['the outline of names from right to left', '/charts/sample.html'],
] as const;

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many first headings the text has, and the levels that come after one that is more than a level above them. */
async function headingLevels(page: Page): Promise<{ first: number; leftOut: number[] }> {
  const levels = await page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  return {
    first: levels.filter((level) => level === 1).length,
    leftOut: levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
  };
}

describeInBrowser('every kind of page', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    const { all } = chartsOf(shippedFolder);
    const charts = new Charts([...all, fromRightToLeft], 'ice', 'test');
    app = await runApp({ standing: () => standingOf(charts) });
  });
  afterAll(() => app.close());

  const open = async (address: string, options: Parameters<typeof newPage>[0] = {}): Promise<Page> => {
    const page = await newPage(options);
    await page.goto(app.origin + address, { waitUntil: 'networkidle' });
    return page;
  };

  it.each(pages)(
    'breaks no rule of accessibility in any size or colours, asks nobody else, and has no error: %s',
    async (_what, address) => {
      const page = await newPage();
      const complaints = watchPage(page, app.origin);
      const response = await page.goto(app.origin + address, { waitUntil: 'networkidle' });
      const found: Record<string, string[]> = { light: await findViolations(page) };
      await page.emulateMedia({ colorScheme: 'dark' });
      found.dark = await findColourViolations(page);
      expect(await headingLevels(page)).toEqual({ first: 1, leftOut: [] });
      await page.setViewportSize({ width: 320, height: 640 });
      found.narrow = await findViolations(page);
      expect(found).toEqual({ light: [], dark: [], narrow: [] });
      expect(await overflow(page)).toBe(0);
      // As wide as a small window at twice the size.
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await overflow(page)).toBe(0);
      // The browser itself reports a page that is answered with 404 or 400.
      const expected = response?.ok() === true ? [] : [expect.stringContaining('Failed to load resource')];
      expect(complaints).toEqual(expected);
    },
  );

  it('breaks no rule of accessibility in the reference of the schema, of which a part stands for all', async () => {
    const page = await open('/schema');
    expect(await headingLevels(page)).toEqual({ first: 1, leftOut: [] });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    // All types are written by the same few hands; thousands of parts take the checks most of a minute.
    const left = await page.locator('main section').evaluateAll((sections) => {
      for (const section of sections.slice(12)) section.remove();
      for (const link of document.querySelectorAll('main a[href^="#"]'))
        if (!document.getElementById(link.getAttribute('href')?.slice(1) ?? '')) link.removeAttribute('href');
      return document.querySelectorAll('main section').length;
    });
    expect(left).toBeGreaterThan(5);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findColourViolations(page)).toEqual([]);
  });

  it('shows no motion to whoever wants none', async () => {
    const page = await open('/units/ice-policy', { reducedMotion: 'reduce' });
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length,
    );
    expect(moving).toBe(0);
  });

  it('starts a name in another direction where the text around it does', async () => {
    const page = await open('/units/pilots?chart=sample');
    const starts = await page.locator('#panel-title, .facts-line').evaluateAll((parts) =>
      parts.map((part) => {
        const text = document.createRange();
        text.selectNodeContents(part);
        return Math.round(text.getBoundingClientRect().left);
      }),
    );
    expect(starts).toHaveLength(2);
    expect(Math.abs((starts[0] ?? 0) - (starts[1] ?? 0))).toBeLessThan(4);
  });

  it('prints which units changed, where two states are compared', async () => {
    const page = await open('/?chart=ice-record&asOf=2010-08-01&compare=2009-01-01');
    const changes = page.getByText('Office of Investigations: removed');
    expect(await changes.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await changes.isVisible()).toBe(true);
    expect(await page.getByText('7 events', { exact: true }).isVisible()).toBe(false);
  });

  it('prints the text with all its sources, without what can only be clicked', async () => {
    const page = await open('/units/homeland-security-investigations');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Copy link' }).isVisible()).toBe(false);
    expect(await page.getByRole('searchbox').or(page.getByRole('combobox')).first().isVisible()).toBe(false);
    expect(
      await page.getByText('Overview of the US Immigration and Customs Enforcement Agency').first().isVisible(),
    ).toBe(true);
  });
});
