import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { readPage } from '../../support/pages';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.close());

const statusOf = async (link: string): Promise<number> =>
  (await fetch(app.origin + link, { redirect: 'manual' })).status;

describe('the links of the page', () => {
  it.each(['ice', 'ice-record'])(
    'lead from the outline of %s to every unit of the chart',
    async (chart) => {
      const first = await readPage(`${app.origin}/?chart=${chart}`);
      const outline = new Set(first.links.filter((link) => /^\/units\/[^?]+\?chart=[\w-]+$/.test(link)));
      expect(outline.size).toBeGreaterThanOrEqual(first.data.unitCount);
      const broken = [];
      const met = new Set<string>();
      for (const link of outline) {
        const { status, data } = await readPage(app.origin + link);
        if (status !== 200 || data.unit === null) broken.push([link, status]);
        else met.add(data.unit.slug);
      }
      expect([broken, met.size]).toEqual([[], first.data.unitCount]);
    },
    60_000,
  );

  it.each([
    '/units/immigration-and-customs-enforcement',
    '/units/homeland-security-investigations?chart=ice-record&asOf=2012-01-01&compare=2009-01-01',
    '/?compare=ice-record',
    '/?about=training',
    '/?find=records',
    '/?chart=nothing',
  ])(
    'lead from %s to pages, or to one that says that the unit is not there in another chart or on another day',
    async (path) => {
      const { links } = await readPage(app.origin + path);
      const own = new Set(links.filter((link) => link.startsWith('/')));
      expect(own.size).toBeGreaterThan(3);
      const broken = [];
      for (const link of own) {
        const status = await statusOf(link);
        if (status === 200) continue;
        const problem = status === 404 ? (await readPage(app.origin + link)).data.problem : null;
        if (!problem || problem.suggestions.length === 0) broken.push([link, status]);
      }
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it.each(['/schema', '/sandbox', '/accessibility'])('lead from %s to pages', async (path) => {
    const html = await (await fetch(app.origin + path)).text();
    const own = [...html.matchAll(/href="(\/[^"]*)"/g)].map(([, link = '']) => link);
    expect(own.length).toBeGreaterThan(1);
    const statuses = await Promise.all([...new Set(own)].map(async (link) => [link, await statusOf(link)]));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });

  it('lead to other places by https or http alone, or to whom to tell', async () => {
    const { links } = await readPage(`${app.origin}/units/homeland-security-investigations?chart=ice-record`);
    expect(links.filter((link) => !/^(?:\/|#|https?:\/\/|mailto:)/.test(link))).toEqual([]);
  });
});
