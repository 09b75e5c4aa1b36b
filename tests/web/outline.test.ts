import { lineStartingWith, moveOf } from '../../web/outline/keys';
import { keyOf, linesOf } from '../../web/outline/lines';
import type { Line } from '../../web/outline/lines';
import { openAtFirst, together, wayTo } from '../../web/outline/opened';
import { unitView } from '../../web/state/unit-view';
import { addressOf, firstView } from '../../web/state/address';
import type { Change, Comparison } from '../../web/state/comparison';
import { withGhosts } from '../../web/state/ghosts';
import { changedOutline, withPage } from '../../web/state/outline';
import type { Children, Outline, Row } from '../../web/state/outline';
import type { ChartSummary } from '../../web/state/page';

const row = (slug: string, childCount = 0): Row => ({
  slug,
  name: slug.toUpperCase(),
  acronym: null,
  kind: 'OFFICE',
  childCount,
});
const all = (...slugs: string[]): Children => ({
  rows: slugs.map((slug) => row(slug)),
  total: slugs.length,
  next: null,
});

/** top > (a > (a1, a2), b), and 'other' beside it. */
const whole: Outline = {
  isWhole: true,
  tops: [row('top', 2), row('other')],
  below: { top: { ...all('a', 'b'), rows: [row('a', 2), row('b')] }, a: all('a1', 'a2') },
};

/** Of 250 units below 'top' the first two and one from further on are known. */
const part: Outline = {
  isWhole: false,
  tops: [row('top', 250)],
  below: { top: { rows: [row('a', 3), row('b'), row('z')], total: 250, next: 'cursor' } },
};

const show = (lines: readonly Line[]): string =>
  lines
    .map((line) => `${'-'.repeat(line.level - 1)}${keyOf(line)}${line.type === 'more' ? `:${String(line.count)}` : ''}`)
    .join(' ');

const placed = (slug: string, ...ancestors: string[]) => ({
  ...row(slug),
  id: slug,
  ancestors: ancestors.map((one) => ({ ...row(one, 1), id: one })),
});
const change = (kinds: Change['kinds'], before: string | null, after: string | null, above = 'top'): Change => ({
  kinds,
  before: before === null ? null : placed(before, above),
  after: after === null ? null : placed(after, above),
  events: [],
});
const comparison = (changes: readonly Change[], side: Comparison['side'] = 'after'): Comparison => ({
  before: { chart: 'one', asOf: '2001-01-01' },
  after: { chart: 'one', asOf: null },
  titles: { before: 'One', after: 'One' },
  isAcrossCharts: false,
  side,
  unchangedCount: 1,
  changeCount: changes.length,
  changes,
});

describe('the lines of an outline', () => {
  it('are the units that stand below open ones, in order', () => {
    expect(show(linesOf(whole, new Set(['top', 'a']), null))).toBe('top -a --a1 --a2 -b other');
    expect(show(linesOf(whole, new Set(['a']), null))).toBe('top other');
  });

  it('tell each its level, its place and how many stand beside it', () => {
    const places = linesOf(whole, new Set(['top', 'a']), null).map(({ level, position, size }) => [
      level,
      position,
      size,
    ]);
    expect(places).toEqual([[1, 1, 2], [2, 1, 2], [3, 1, 2], [3, 2, 2], [2, 2, 2], [1, 2, 2]]); // prettier-ignore
  });

  it('say of how many units nothing is known yet, and count them among those beside them', () => {
    const lines = linesOf(part, new Set(['top', 'a']), null);
    expect(show(lines)).toBe('top -a --a/more:null -b -z -top/more:247');
    expect(lines.at(-1)).toMatchObject({ size: 250 });
  });

  it('can be opened where something is below, and nowhere else', () => {
    expect(linesOf(part, new Set(['top']), null).map((line) => line.type === 'unit' && line.isOpen)).toEqual([
      true,
      false,
      null,
      null,
      false,
    ]);
  });

  it('are 100,000 without running out of anything', () => {
    const below = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`unit-${String(index)}`, all(`unit-${String(index + 1)}`)]),
    );
    const lines = linesOf({ isWhole: true, tops: [row('unit-0', 1)], below }, new Set(Object.keys(below)), null);
    expect(lines).toHaveLength(100_001);
    expect(lines.at(-1)?.level).toBe(100_001);
  });
});

describe('the lines of a comparison', () => {
  it('mark what changed, in words', () => {
    const lines = linesOf(whole, new Set(['top']), comparison([change(['RENAMED', 'MOVED'], 'b', 'b')]));
    const marked = lines.flatMap((line) =>
      line.type === 'unit' && line.mark ? [[keyOf(line), line.mark.parts, line.mark.meaning]] : [],
    );
    expect(marked).toEqual([
      [
        'b',
        [
          { sign: '≈', word: 'renamed' },
          { sign: '→', word: 'moved' },
        ],
        'In the other state its name is B. In the other state it belongs elsewhere.',
      ],
    ]);
  });

  it('show what is gone where it stood, and what is to come where it will stand', () => {
    const gone = comparison([change(['REMOVED'], 'old', null, 'a')]);
    const lines = linesOf(withGhosts(whole, gone), new Set(['top', 'a']), gone);
    expect(show(lines)).toBe('top -a --a1 --a2 --old -b other');
    expect(lines.filter((line) => line.type === 'unit' && line.isGhost).map(keyOf)).toEqual(['old']);
    const coming = comparison([change(['ADDED'], null, 'new')], 'before');
    expect(show(linesOf(withGhosts(whole, coming), new Set(['top']), coming))).toBe('top -a -b -new other');
  });

  it('do not offer to open, in a large chart, what is not there in the state in view', () => {
    const gone = comparison([
      { ...change(['REMOVED'], 'old', null), before: { ...placed('old', 'top'), childCount: 7 } },
    ]);
    const line = linesOf(withGhosts(part, gone), new Set(['top']), gone).find((one) => keyOf(one) === 'old');
    expect(line).toMatchObject({ isGhost: true, isOpen: null });
  });

  it('are of the changed units alone, each below what it stands under, when only those are wanted', () => {
    const outline = changedOutline([change(['ADDED'], null, 'new', 'a'), change(['RENAMED'], 'b', 'b')], 'after');
    expect(show(linesOf(outline, new Set(['a', 'top']), null))).toBe('a -new top -b');
  });

  it('speak of two charts as of two charts', () => {
    const apart = { ...comparison([change(['ADDED'], null, 'a')]), isAcrossCharts: true };
    const [, line] = linesOf(whole, new Set(['top']), apart);
    expect(line).toMatchObject({
      mark: { parts: [{ word: 'only here' }], meaning: 'The other chart does not have it.' },
    });
  });
});

describe('the view of a unit', () => {
  const view = {
    ...firstView,
    chart: 'one',
    asOf: '2009-01-01',
    about: 'x',
    comparedWith: { chart: null, asOf: null },
  };
  const page = { view, chart: { slug: 'one' } as ChartSummary };

  it('is of the state in view', () => {
    expect(unitView(page, 'a', false)).toEqual({ unit: 'a', about: null, find: null });
  });

  it('is from the other side of the comparison where it stands there alone', () => {
    expect(addressOf({ ...view, ...unitView(page, 'a', true) })).toBe('/units/a?chart=one&compare=2009-01-01');
    const across = { ...view, comparedWith: { chart: 'two', asOf: '2003-03-01' } };
    expect(addressOf({ ...across, ...unitView({ ...page, view: across }, 'a', true) })).toBe(
      '/units/a?chart=two&asOf=2003-03-01&compare=one@2009-01-01',
    );
  });
});

describe('what is open', () => {
  it('is all of a small chart at first, and of a large one the way to the unit in focus', () => {
    expect([...openAtFirst(whole, 'b')].sort()).toEqual(['a', 'top']);
    expect([...openAtFirst(part, 'a')].sort()).toEqual(['a', 'top']);
    expect(wayTo(whole, 'a2')).toEqual(['a', 'top']);
  });
});

describe('what is known of a large chart', () => {
  it('grows by pages, and a unit that was known out of turn stands there once', () => {
    const page = { totalCount: 250, nodes: [row('y'), row('z')], pageInfo: { hasNextPage: false, endCursor: null } };
    const known = withPage(part, 'top', page as unknown as Parameters<typeof withPage>[2]);
    expect(known.below.top?.rows.map(({ slug }) => slug)).toEqual(['a', 'b', 'y', 'z']);
    expect(known.below.top?.next).toBeNull();
  });

  it('is kept when another unit comes into view', () => {
    const other: Outline = { ...part, below: { top: { rows: [row('q')], total: 250, next: 'cursor' } } };
    expect(together(part, other).below.top?.rows.map(({ slug }) => slug)).toEqual(['a', 'b', 'z', 'q']);
  });
});

describe('the keys of the tree', () => {
  const lines = linesOf(whole, new Set(['top']), null); // top -a -b other

  it.each([
    ['ArrowDown', 0, { type: 'go', to: 1 }],
    ['ArrowDown', 3, { type: 'go', to: 3 }],
    ['ArrowUp', 0, { type: 'go', to: 0 }],
    ['PageDown', 0, { type: 'go', to: 2 }],
    ['Home', 2, { type: 'go', to: 0 }],
    ['End', 0, { type: 'go', to: 3 }],
    ['ArrowRight', 0, { type: 'go', to: 1 }],
    ['ArrowRight', 1, { type: 'open', slugs: ['a'] }],
    ['ArrowRight', 2, null],
    ['ArrowLeft', 0, { type: 'close', slugs: ['top'] }],
    ['ArrowLeft', 2, { type: 'go', to: 0 }],
    ['ArrowLeft', 3, null],
    ['Enter', 1, { type: 'show' }],
    [' ', 1, { type: 'show' }],
    ['*', 1, { type: 'open', slugs: ['a'] }],
    ['Tab', 1, null],
  ])('%s on line %i', (key, active, move) => {
    expect(moveOf(key, lines, active, 2)).toEqual(move);
  });

  it('find the next line that begins with what was typed, round about', () => {
    expect(lineStartingWith('b', lines, 2)).toBe(2);
    expect(lineStartingWith('t', lines, 2)).toBe(0);
    expect(lineStartingWith('ot', lines, 0)).toBe(3);
    expect(lineStartingWith('x', lines, 0)).toBe(-1);
  });
});
