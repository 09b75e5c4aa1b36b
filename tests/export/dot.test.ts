import { instance } from '@viz-js/viz';
import type { Viz } from '@viz-js/viz';
import { dot } from '../../src/export/diagram-text/dot';
import { drawnSnapshots, place, shownEdges, shownNames, textOf, visible } from '../support/drawings';
import { plainChart } from '../support/plain-charts';

interface Graph {
  readonly rankdir: string;
  readonly objects: readonly { readonly name: string; readonly URL: string; readonly fillcolor: string }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly style?: string }[];
}

const marks: Readonly<Partial<Record<string, string>>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const decodeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name = '') =>
    code === undefined ? (marks[String(name)] ?? entity) : String.fromCodePoint(Number(code)),
  );

describe('a chart as Graphviz DOT', () => {
  let viz: Viz;
  beforeAll(async () => {
    viz = await instance();
  });

  const graphOf = (text: string): Graph => viz.renderJSON(text) as Graph;

  /** What is written in each part of the picture that Graphviz makes, and shown when one points at it. */
  function partsOf(text: string, part: 'graph' | 'node' | 'edge'): { id: string; written: string; hint: string }[] {
    const picture = viz.renderString(text, { format: 'svg' });
    return picture
      .split(/(?=<g id="(?:graph|node|edge)\d+" class=)/)
      .filter((group) => group.startsWith(`<g id="${part}`))
      .map((group) => ({
        id: decodeXml(/<title>(.*)<\/title>/.exec(group)?.[1] ?? ''),
        written: decodeXml([...group.matchAll(/<text[^>]*>(.*)<\/text>/g)].map((match) => match[1]).join(' ')),
        hint: decodeXml(/xlink:title="([^"]*)"/.exec(group)?.[1] ?? ''),
      }));
  }

  it.each(drawnSnapshots)('of %s is drawn by Graphviz with every name and every line', (_, snapshot) => {
    const text = textOf(dot, snapshot);
    const parts = new Map(partsOf(text, 'node').map((part) => [part.id, part]));
    const nodes = [...snapshot.tree.order].map((unit) => parts.get(snapshot.chart.unit(unit).slug));
    const names = shownNames(snapshot);
    expect(parts.size).toBe(names.length);
    expect(nodes.map((node) => visible(node?.written ?? ''))).toEqual(names);
    expect(nodes.map((node) => visible(node?.hint.replace(/^\w+: /, '') ?? ''))).toEqual(names);
    expect(partsOf(text, 'graph').map(({ written }) => visible(written))[0]).toContain(
      visible(snapshot.chart.header.title),
    );
    const { edges = [] } = graphOf(text);
    const drawn = (isDashed: boolean): string[] =>
      edges
        .filter(({ style }) => (style === 'dashed') === isDashed)
        .map(({ tail, head }) => `${String(tail)} ${String(head)}`);
    const expected = shownEdges(snapshot);
    expect([drawn(false).sort(), drawn(true).sort()]).toEqual([expected.tree.sort(), expected.relations.sort()]);
  });

  it('tells the kinds apart, names the relations and leads to the pages', () => {
    const snapshot = plainChart([
      { name: 'A', kind: 'AGENCY' },
      { name: 'B', kind: 'BRANCH', parent: 0 },
      { name: 'C', parent: 1, relations: [{ kind: 'OVERSEEN_BY', other: 0 }] },
    ]).at('2009-01-01');
    const text = textOf(dot, snapshot);
    const { objects, rankdir } = graphOf(text);
    expect(new Set(objects.map(({ fillcolor }) => fillcolor)).size).toBe(3);
    expect(partsOf(text, 'edge').map(({ written }) => written)).toEqual(['', '', 'overseen by']);
    expect(objects[1]?.URL).toBe(`${place.address}/units/unit-1?chart=plain&asOf=2009-01-01`);
    expect(rankdir).toBe('TB');
  });

  it('goes down the page where many units stand side by side', () => {
    const below = Array.from({ length: 6 }, (_, index) => ({ name: String(index), parent: 0 }));
    expect(graphOf(textOf(dot, plainChart([{ name: 'top' }, ...below]).latest)).rankdir).toBe('LR');
  });

  it('links in a picture to the page that is meant', () => {
    const { latest } = plainChart([{ name: 'A' }]);
    const picture = viz.renderString(textOf(dot, latest.as('2009-01-01')), { format: 'svg' });
    expect(picture).toContain(`href="${place.address}/units/unit-0?chart=plain&amp;asOf=2009-01-01"`);
  });
});
