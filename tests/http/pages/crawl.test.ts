import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { readPage } from '../../support/pages';
import type { ReadPage } from '../../support/pages';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const isOfService = (link: string): boolean => link.startsWith('/');

describe('the links of the page', () => {
  it.each(['ice', 'ice-record'])(
    'lead from the outline of %s to every unit of the chart, and from there to what there is',
    async (chart) => {
      const first = await readPage(`${app.origin}/?chart=${chart}`);
      const outline = first.links.filter((link) => /^\/units\/[^?]+\?chart=/.test(link));
      expect(new Set(outline).size).toBe(first.data.unitCount);

      const pages: ReadPage[] = [];
      for (const link of new Set(outline)) pages.push(await readPage(app.origin + link));
      expect(pages.filter(({ status, data }) => status !== 200 || data.unit === null)).toEqual([]);
      expect(new Set(pages.map(({ title }) => title)).size).toBeGreaterThan(pages.length * 0.9);

      // What is met on many pages is asked once.
      const further = new Set(pages.flatMap(({ links }) => links.filter(isOfService)));
      const broken = [];
      for (const link of further) {
        const { status } = await fetch(app.origin + link, { redirect: 'manual' });
        if (status >= 400) broken.push([link, status]);
      }
      expect(broken).toEqual([]);
    },
    120_000,
  );

  it('lead to other places by https or http alone, or to whom to tell', async () => {
    const { links } = await readPage(`${app.origin}/units/homeland-security-investigations?chart=ice-record`);
    expect(links.filter((link) => !/^(?:\/|#|https?:\/\/|mailto:)/.test(link))).toEqual([]);
  });
});
