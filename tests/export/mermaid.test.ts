import { join } from 'node:path';
import type { Mermaid, MermaidConfig } from 'mermaid';
import type { Page } from 'playwright-core';
import type { Snapshot } from '../../src/chart/snapshot';
import { mermaid } from '../../src/export/diagram-text/mermaid';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { drawnSnapshots, shownEdges, shownNames, textOf, visible } from '../support/drawings';
import { plainChart } from '../support/plain-charts';

declare global {
  interface Window {
    mermaid: Mermaid;
  }
}

const script = join(__dirname, '..', '..', 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');

describeInBrowser('a chart as Mermaid', (newPage) => {
  async function openMermaid(): Promise<Page> {
    const page = await newPage();
    await page.setContent('<main></main>');
    await page.addScriptTag({ path: script });
    return page;
  }

  /** What can be seen in the picture that Mermaid makes of it. */
  const draw = (page: Page, text: string) =>
    page.evaluate(async (source) => {
      window.mermaid.initialize({ startOnLoad: false });
      const { svg } = await window.mermaid.render('drawn', source);
      const main = document.querySelector('main');
      if (main) main.innerHTML = svg;
      const texts = (selector: string): string[] =>
        [...document.querySelectorAll(`main ${selector}`)].map(({ textContent }) => textContent);
      return {
        nodes: texts('.node .nodeLabel'),
        kinds: [...document.querySelectorAll('main .node')].map(({ classList }) => classList.value),
        relations: texts('.edgeLabel .edgeLabel').filter((label) => label.trim() !== ''),
        edges: document.querySelectorAll('main .edgePaths path').length,
        dotted: document.querySelectorAll('main .edgePaths path.edge-pattern-dotted').length,
        title: texts('.flowchartTitleText').join(''),
        description: texts('title').join(''),
        active: texts('script').length + document.querySelectorAll('main .node a, main img').length,
      };
    }, text);

  const parse = (page: Page, text: string, config: MermaidConfig) =>
    page.evaluate(
      async ([source, settings]) => {
        window.mermaid.initialize({ startOnLoad: false, ...settings });
        return window.mermaid.parse(source, { suppressErrors: true });
      },
      [text, config] as const,
    );

  it('is drawn by Mermaid with every name and every line', async () => {
    const page = await openMermaid();
    for (const [name, snapshot] of drawnSnapshots) {
      const { nodes, edges, dotted, title, description, active } = await draw(page, textOf(mermaid, snapshot));
      const { tree, relations } = shownEdges(snapshot);
      const chartTitle = visible(snapshot.chart.header.title);
      expect([name, nodes.map(visible).sort()]).toEqual([name, shownNames(snapshot).sort()]);
      expect([name, edges, dotted]).toEqual([name, tree.length + relations.length, relations.length]);
      expect([name, visible(title), visible(description), active]).toEqual([name, chartTitle, chartTitle, 0]);
    }
  });

  it('tells the kinds apart and names the relations', async () => {
    const { latest } = plainChart([
      { name: 'A', kind: 'AGENCY' },
      { name: 'B', kind: 'BRANCH', parent: 0 },
      { name: 'C', parent: 1, relations: [{ kind: 'OVERSEEN_BY', other: 0 }] },
    ]);
    const { kinds, relations } = await draw(await openMermaid(), textOf(mermaid, latest));
    expect(kinds.map((classes) => /agency|branch|office/.exec(classes)?.[0])).toEqual(['agency', 'branch', 'office']);
    expect(relations.map((label) => label.trim())).toEqual(['overseen by']);
  });

  const wide = (count: number): Snapshot =>
    plainChart([{ name: 'top' }, ...Array.from({ length: count }, (_, index) => ({ name: String(index), parent: 0 }))])
      .latest;

  it('says with which settings Mermaid draws it, where it is larger than Mermaid draws without', async () => {
    const page = await openMermaid();
    const text = textOf(mermaid, wide(501));
    expect(await parse(page, text, {})).toBe(false);
    const settings = /mermaid\.initialize\({ maxEdges: (\d+), maxTextSize: (\d+) }\)/.exec(text);
    const [maxEdges, maxTextSize] = settings?.slice(1).map(Number) ?? [];
    expect([maxEdges, maxTextSize]).toEqual([501, 50_000]);
    expect(await parse(page, text, { maxEdges, maxTextSize })).toMatchObject({ diagramType: 'flowchart-v2' });

    const smaller = textOf(mermaid, wide(500));
    expect(smaller).not.toContain('%%');
    expect(await parse(page, smaller, { maxEdges: 500 })).toMatchObject({ diagramType: 'flowchart-v2' });
  });
});
