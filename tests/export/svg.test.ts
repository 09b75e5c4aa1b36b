import type { Page } from 'playwright-core';
import type { Snapshot } from '../../src/chart/snapshot';
import { svg } from '../../src/export/svg/svg';
import { unitAddress } from '../../src/export/unit-address';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { watchPage } from '../support/browser/watch-page';
import { drawnSnapshots, place, shownNames, textOf, visible } from '../support/drawings';
import { hostileChart, plainChart } from '../support/plain-charts';

/** As strict as the service's own. */
const policy = "default-src 'none'";

describeInBrowser('a chart as SVG', (newPage) => {
  const address = `${place.address}/chart.svg`;

  /** The file as a document of its own, from a service that lets no style and no script in. */
  async function open(page: Page, snapshot: Snapshot): Promise<void> {
    await page.unroute(address);
    await page.route(address, (route) =>
      route.fulfill({
        body: textOf(svg, snapshot),
        headers: { 'content-type': svg.mediaType, 'content-security-policy': policy },
      }),
    );
    await page.goto(address);
  }

  /** What the browser made of it, measured by the browser. */
  const drawn = (page: Page) =>
    page.evaluate(() => {
      const root = document.documentElement as unknown as SVGSVGElement;
      const elements = [...document.querySelectorAll('*')];
      const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
        inner.left >= outer.left &&
        inner.top >= outer.top &&
        inner.right <= outer.right &&
        inner.bottom <= outer.bottom;
      const boxes = [...document.querySelectorAll('a')].map((link) => {
        const rectangle = link.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
        const texts = [...link.querySelectorAll<SVGGraphicsElement>('text, path')];
        return {
          href: link.getAttribute('href'),
          title: link.querySelector('title')?.textContent ?? '',
          rectangle,
          sticksOut: texts.filter((text) => !isInside(text.getBoundingClientRect(), rectangle)).length,
        };
      });
      const sheet = root.getBoundingClientRect();
      return {
        root: root.nodeName,
        title: root.querySelector('title')?.textContent ?? '',
        parserErrors: document.querySelectorAll('parsererror').length,
        boxes,
        overlaps: boxes.flatMap(({ rectangle: one, title }, index) =>
          boxes
            .slice(index + 1)
            .filter(
              ({ rectangle: other }) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${title} | ${other.title}`),
        ),
        outside: [...root.querySelectorAll<SVGGraphicsElement>('text, rect, path')].filter(
          (element) => !isInside(element.getBoundingClientRect(), sheet),
        ).length,
        forbidden: elements.flatMap(({ nodeName, attributes }) => [
          ...(/^(style|script|foreignObject|image|use)$/i.test(nodeName) ? [nodeName] : []),
          ...[...attributes].filter(({ name }) => /^(on|style|class|xlink)/i.test(name)).map(({ name }) => name),
        ]),
      };
    });

  it('is a document in which every unit has a box of its own that holds its texts', async () => {
    const page = await newPage();
    const complaints = watchPage(page, place.address);
    for (const [name, snapshot] of drawnSnapshots) {
      await open(page, snapshot);
      const { boxes, title, ...drawing } = await drawn(page);
      const sound = { root: 'svg', parserErrors: 0, overlaps: [], outside: 0, forbidden: [] };
      expect([name, drawing]).toEqual([name, sound]);
      expect([name, boxes.filter(({ sticksOut }) => sticksOut > 0)]).toEqual([name, []]);
      expect(visible(title)).toContain(visible(snapshot.chart.header.title));
      const named = shownNames(snapshot);
      expect(boxes.map((box, index) => visible(box.title).slice(0, named[index]?.length))).toEqual(named);
    }
    expect(complaints).toEqual([]);
  });

  it('leads from each box to the page of the unit on the date', async () => {
    const page = await newPage();
    const snapshot = hostileChart().latest.as('2009-01-01');
    await open(page, snapshot);
    const { boxes } = await drawn(page);
    expect(boxes.map(({ href }) => href)).toEqual(
      [...snapshot.tree.order].map((unit) => unitAddress(snapshot, place, unit)),
    );
  });

  it('tells the kinds apart, and writes the relations in the box', async () => {
    const page = await newPage();
    const units = [
      { name: 'A', kind: 'AGENCY' },
      { name: 'B', kind: 'BRANCH', parent: 0 },
      { name: 'C', acronym: 'CC', parent: 1, relations: [{ kind: 'OVERSEEN_BY', other: 0 }] },
    ] as const;
    await open(page, plainChart(units).latest);
    const fills = await page.locator('a rect').evaluateAll((all) => all.map((box) => box.getAttribute('fill')));
    expect(new Set(fills).size).toBe(3);
    expect(await page.locator('a text').allTextContents()).toEqual([
      ...['AGENCY', 'A', 'BRANCH', 'B'],
      ...['OFFICECC', 'C', 'overseen by A'],
    ]);
    expect(await page.locator('a path[stroke-dasharray]').count()).toBe(1);
  });

  it('writes a name that reads from the right from the right', async () => {
    const page = await newPage();
    await open(page, plainChart([{ name: 'לשכת בטיחות הנמלים' }, { name: 'Office', parent: 0 }]).latest);
    const gaps = await page.locator('a').evaluateAll((links) =>
      links.map((link) => {
        const box = link.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
        return [...link.querySelectorAll('text')].map((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left - box.left > box.right - right ? 'from the right' : 'from the left';
        });
      }),
    );
    expect(gaps).toEqual([Array(2).fill('from the right'), Array(2).fill('from the left')]);
  });
});
