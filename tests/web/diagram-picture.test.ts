import fc from 'fast-check';
import type { Grown } from '../../web/diagram/left-out';
import { layoutOf } from '../../web/diagram/layout';
import type { PlacedBox } from '../../web/diagram/layout';
import { pictureOf } from '../../web/diagram/picture';
import type { Box, Picture } from '../../web/diagram/picture';
import type { Comparison } from '../../web/state/comparison';
import type { Outline, Row } from '../../web/state/outline';

const row = (slug: string, childCount = 0): Row => ({
  slug,
  name: `Unit ${slug}`,
  acronym: null,
  kind: 'OFFICE',
  childCount,
});

/** A tree by the names of what is below each unit. The first of them is a top. */
function outlineOf(below: Readonly<Record<string, readonly string[]>>, others: readonly string[] = []): Outline {
  const rowOf = (slug: string): Row => row(slug, below[slug]?.length ?? 0);
  const tops = [Object.keys(below)[0] ?? '', ...others].map(rowOf);
  const columns = Object.entries(below).map(([slug, children]) => {
    const rows = children.map(rowOf);
    return [slug, { rows, total: rows.length, next: null }] as const;
  });
  return { isWhole: true, tops, below: Object.fromEntries(columns) };
}

const many = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}${String(index)}`);

function drawn(outline: Outline, focus: string, comparison: Comparison | null = null, grown: Grown = {}): Picture {
  const picture = pictureOf(outline, focus, comparison, grown);
  if (!picture) throw new Error('There is nothing to draw.');
  return picture;
}

/** As text: the unit in focus in brackets, what is left out as a count. */
const textOf = (box: Box): string => {
  if (box.type === 'more') return `+${String(box.count)}${box.isListOnly ? '?' : ''}`;
  const name = box.role === 'focus' ? `[${box.key}]` : box.key;
  const hidden = box.hiddenCount > 0 ? `(${String(box.hiddenCount)})` : '';
  return `${name}${hidden}${box.children.length > 0 ? `{${box.children.map(textOf).join(' ')}}` : ''}`;
};

const keys = ({ children, ...box }: Box): string[] => [box.key, ...children.flatMap(keys)];

describe('the picture of a unit', () => {
  const small = outlineOf({ top: ['a', 'b'], a: ['c', 'd'], b: ['e'], c: ['f', 'g'] }, ['outside']);

  it('of a small tree shows all that is beside it, and what is below that', () => {
    expect(textOf(drawn(small, 'top').root)).toBe('[top]{a{c(2) d} b{e}}');
    expect(textOf(drawn(small, 'a').root)).toBe('top{[a]{c(2) d} b{e}}');
  });

  it('shows the way down to it, and counts what is around it', () => {
    const { stem, root, ...counts } = drawn(small, 'g');
    expect([...stem.map(textOf), textOf(root)]).toEqual(['top', 'a', 'c{f [g]}']);
    expect(counts).toMatchObject({ aboveCount: 3, besideCount: 1, belowCount: 0 });
  });

  it('shows no other tree, and of a body outside the tree that alone', () => {
    expect(keys(drawn(small, 'c').root)).not.toContain('outside');
    expect(textOf(drawn(small, 'outside').root)).toBe('[outside]');
  });

  it('is none where the unit is not in the outline', () => {
    expect([pictureOf(small, 'nowhere', null), pictureOf(small, null, null)]).toEqual([null, null]);
  });

  it('leaves out what is far from it in a long column, and says how much on each side', () => {
    const outline = outlineOf({ top: many('a', 100), a50: many('b', 100) });
    const { children } = drawn(outline, 'a50').root;
    expect([children[0], children.at(-1)].map((box) => box && textOf(box))).toEqual(['+44', '+44']);
    expect(children.map(textOf).find((text) => text.startsWith('[a50]'))).toMatch(/ b13 \+86}$/);
    expect(textOf(drawn(outline, 'a0').root)).toMatch(/^top{\[a0] .* a11 \+88}$/);
  });

  it('shows more of those left out when they are asked for, with the unit in focus still there', () => {
    const outline = outlineOf({ top: many('a', 100), a50: many('b', 40) });
    const grown = { 'top/before': 12, 'top/after': 24, 'a50/after': 24 };
    const text = textOf(drawn(outline, 'a50', null, grown).root);
    expect(text).toMatch(/^top{\+32 a32 .* \[a50]{b0 .* b37 \+2} .* a79 \+20}$/);
    const way = many('a', 30);
    const long = outlineOf(Object.fromEntries(way.map((slug, index) => [slug, [`a${String(index + 1)}`]])));
    expect(drawn(long, 'a30', null, { '/between': 12 }).stem.map(textOf).slice(0, 3)).toEqual(['a0', '+12', 'a13']);
    expect(drawn(long, 'a30', null, { '/between': 24 }).stem).toHaveLength(29);
  });

  it('leaves out nobody alone', () => {
    for (const count of [13, 14, 15, 16, 17])
      for (const focus of many('a', count))
        expect(textOf(drawn(outlineOf({ top: many('a', count) }), focus).root)).not.toMatch(/\+1[ }]/);
  });

  it('leaves out the middle of a long way down', () => {
    const way = many('a', 30);
    const outline = outlineOf(Object.fromEntries(way.map((slug, index) => [slug, [`a${String(index + 1)}`]])));
    expect(drawn(outline, 'a30').stem.map(textOf)).toEqual(['a0', '+24', 'a25', 'a26', 'a27', 'a28']);
  });

  it('of a chart that is not known whole counts what is not known', () => {
    const known = many('a', 101).map((slug) => row(slug, 7));
    const outline: Outline = {
      isWhole: false,
      tops: [row('top', 3000)],
      below: { top: { rows: known, total: 3000, next: 'next' } },
    };
    const picture = drawn(outline, 'a100');
    expect(textOf(picture.root)).toMatch(/^top{\+89 .* \[a100]\(7\) \+2899\?}$/);
    expect([picture.besideCount, picture.belowCount]).toEqual([2999, 7]);
  });

  it('marks what changed, with a place for what is only on the other side', () => {
    const placed = (slug: string) => ({ ...row(slug), id: slug, ancestors: [{ ...row('top'), id: 'top' }] });
    const moment = { chart: null, asOf: null };
    const comparison: Comparison = {
      before: moment,
      after: moment,
      titles: { before: '', after: '' },
      isAcrossCharts: false,
      side: 'after',
      unchangedCount: 1,
      changeCount: 2,
      changes: [
        { kinds: ['ADDED'], before: null, after: placed('a'), events: [] },
        { kinds: ['REMOVED'], before: placed('gone'), after: null, events: [] },
      ],
    };
    const { children } = drawn(small, 'top', comparison).root;
    expect(children.map((box) => box.type === 'unit' && [box.key, box.mark?.parts[0]?.word, box.isGhost])).toEqual([
      ['a', 'added', false],
      ['b', undefined, false],
      ['gone', 'removed', true],
    ]);
  });
});

describe('the layout of a picture', () => {
  const overlaps = (one: PlacedBox, other: PlacedBox): boolean =>
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height;

  it('lays no box over another, leaves none out and has all within its bounds, whatever the tree', () => {
    const trees = fc
      .array(fc.record({ parent: fc.nat(), name: fc.string({ unit: 'grapheme', maxLength: 90 }) }), { maxLength: 60 })
      .map((units) => {
        const below: Record<string, { rows: Row[]; total: number; next: null }> = {};
        const parents = units.map(({ parent }, index) => (index < 3 ? 0 : parent % (index + 1)));
        units.forEach(({ name }, index) => {
          const column = (below[String(parents[index])] ??= { rows: [], total: 0, next: null });
          column.rows.push({ ...row(String(index + 1)), name });
          column.total += 1;
        });
        return { isWhole: true, tops: [row('0')], below };
      });
    fc.assert(
      fc.property(trees, fc.nat(), (outline, chosen) => {
        const count = 1 + Object.values(outline.below).reduce((sum, { rows }) => sum + rows.length, 0);
        const picture = drawn(outline, String(chosen % count));
        const { boxes, bounds, focus } = layoutOf(picture);
        expect(boxes.map(({ box }) => box.key)).toEqual([
          ...picture.stem.map(({ key }) => key),
          ...new Set(boxes.slice(picture.stem.length).map(({ box }) => box.key)),
        ]);
        expect([...boxes.map(({ box }) => box.key)].sort()).toEqual(
          [...picture.stem.map(({ key }) => key), ...keys(picture.root)].sort(),
        );
        expect(boxes.length).toBeLessThanOrEqual(40);
        expect(boxes.find(({ box }) => box.key === picture.focus.slug)).toEqual(focus);
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y).toBeGreaterThanOrEqual(bounds.y);
          expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
        });
      }),
    );
  });
});
