import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { compareSnapshots, eventsBetween } from '../../src/chart/comparison';
import type { Snapshot } from '../../src/chart/snapshot';
import { none } from '../../src/chart/tree';
import { chartFrom } from '../support/charts';
import { anyDay, randomDocument } from '../support/random-charts';

/** What a comparison looks at, of one unit. */
function shape(snapshot: Snapshot, unit: number) {
  const parent = snapshot.tree.parent(unit);
  return {
    name: snapshot.name(unit),
    kind: snapshot.kind(unit),
    parent: parent === none ? null : snapshot.chart.unit(parent).slug,
  };
}

type Shapes = Map<string, ReturnType<typeof shape>>;

function shapes(snapshot: Snapshot): Shapes {
  return new Map(Array.from(snapshot.tree.order, (unit) => [snapshot.chart.unit(unit).slug, shape(snapshot, unit)]));
}

const twoDays = fc.tuple(randomDocument, anyDay, anyDay);

describe('a comparison', () => {
  it('of a view with itself is empty', () => {
    fc.assert(
      fc.property(randomDocument, anyDay, (document, day) => {
        const chart = new Chart(document);
        const { changes, unchangedCount } = compareSnapshots(chart.at(day), chart.at(day));
        expect(changes).toEqual([]);
        expect(unchangedCount).toBe(chart.at(day).tree.order.length);
      }),
      { numRuns: 200 },
    );
  });

  it('turns the first tree into the second, when its changes are applied to it, and names no change in vain', () => {
    fc.assert(
      fc.property(twoDays, ([document, first, second]) => {
        const chart = new Chart(document);
        const [from, to] = [chart.at(first), chart.at(second)];
        const { changes, unchangedCount } = compareSnapshots(from, to);
        const result = shapes(from);
        for (const { slug, kinds, after } of changes) {
          if (after === null) {
            expect(kinds).toEqual(['REMOVED']);
            result.delete(slug);
            continue;
          }
          const [before, now] = [result.get(slug), shape(to, after)];
          expect(kinds).toEqual(
            before
              ? [
                  ...(before.name === now.name ? [] : ['RENAMED']),
                  ...(before.parent === now.parent ? [] : ['MOVED']),
                  ...(before.kind === now.kind ? [] : ['RECLASSIFIED']),
                ]
              : ['ADDED'],
          );
          expect(kinds).not.toEqual([]);
          result.set(slug, now);
        }
        expect(result).toEqual(shapes(to));
        expect(unchangedCount + changes.filter(({ after }) => after !== null).length).toBe(to.tree.order.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the mirror of the comparison the other way round', () => {
    const mirrored: Record<string, string> = { ADDED: 'REMOVED', REMOVED: 'ADDED' };
    fc.assert(
      fc.property(twoDays, ([document, first, second]) => {
        const chart = new Chart(document);
        const there = compareSnapshots(chart.at(first), chart.at(second));
        const back = compareSnapshots(chart.at(second), chart.at(first));
        const turned = back.changes.map(({ slug, kinds, before, after }) => ({
          slug,
          kinds: kinds.map((kind) => mirrored[kind] ?? kind),
          before: after,
          after: before,
        }));
        const bySlug = (one: { slug: string }, other: { slug: string }): number => (one.slug < other.slug ? -1 : 1);
        expect(turned.sort(bySlug)).toEqual([...there.changes].sort(bySlug));
        expect(back.unchangedCount).toBe(there.unchangedCount);
        for (const { slug } of there.changes) expect(eventsBetween(back, slug)).toEqual(eventsBetween(there, slug));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a comparison of two charts', () => {
  it('knows a unit by its slug, wherever it stands in the file', () => {
    const units = ['desk', 'lab', 'hall'].map(
      (slug) => `  - {slug: ${slug}, kind: office, placements: [{parent: top, cites: [book/S1]}]}`,
    );
    const top = '  - {slug: top, kind: agency}';
    const one = chartFrom(`units:\n${[top, ...units].join('\n')}\n`);
    const other = chartFrom(`units:\n${[...units.slice(0, 2).reverse(), top].join('\n')}\n`);
    expect(compareSnapshots(one.latest, other.latest)).toMatchObject({
      changes: [{ slug: 'hall', kinds: ['REMOVED'], before: one.index('hall'), after: null }],
      unchangedCount: 3,
    });
    expect(eventsBetween(compareSnapshots(one.latest, other.latest), 'hall')).toEqual([]);
  });
});

describe('the events of a change', () => {
  const chart = chartFrom(
    `units:
  - {slug: top, kind: agency}
  - {slug: desk, kind: office, placements: [{parent: top, cites: [book/S1]}]}
events:
  - {kind: renamed, date: 2005-05-05, origins: [{unit: desk}], results: [desk], cites: [book/S1]}
  - {kind: reclassified, date: 2009-09-09, origins: [{unit: desk}], results: [desk], cites: [book/S1]}
  - {kind: renamed, origins: [{unit: desk}], results: [desk], cites: [book/S1]}
  - {kind: abolished, date: 2007, planned: true, origins: [{unit: desk}], cites: [book/S1]}
`,
    'coversUntil: 2020-12-31',
  );
  const events = (first: string | null, second: string | null): (string | undefined)[] =>
    eventsBetween(compareSnapshots(chart.at(first), chart.at(second)), 'desk').map(({ record }) => record.date?.text);

  it.each<[string | null, string | null, (string | undefined)[]]>([
    ['2005-05-04', '2005-05-05', ['5 May 2005']],
    ['2005-05-05', '2009-09-08', []],
    ['2000-01-01', '2010-01-01', ['5 May 2005', '9 September 2009']],
    ['2010-01-01', '2000-01-01', ['5 May 2005', '9 September 2009']],
    ['2006-01-01', null, ['9 September 2009', undefined]],
    [null, '2006-01-01', ['9 September 2009', undefined]],
    [null, null, []],
    ['2021-01-01', null, []],
    ['2021-01-01', '2020-12-31', [undefined]],
    ['2005-05-05', '2005-05-05', []],
  ])('between %s and %s are those that took effect after the earlier date', (first, second, expected) => {
    expect(events(first, second)).toEqual(expected);
  });
});
