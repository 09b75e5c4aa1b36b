import fc from 'fast-check';
import { captionOf } from '../../web/diagram/caption';
import { fileNameOf, headingOf } from '../../web/diagram/heading';
import { isRightToLeft } from '../../src/pages/is-right-to-left';
import { markLines } from '../../web/diagram/mark-lines';
import { whyNotDrawn } from '../../web/diagram/why-not-drawn';
import { cut, emsOf, wrap } from '../../src/pages/wrap';
import { firstView } from '../../web/state/address';
import type { Comparison } from '../../web/state/comparison';
import type { ChartSummary, Page, Unit } from '../../web/state/page';

describe('a name in a box', () => {
  it('breaks between words', () => {
    expect(wrap('Office of Training and Tactical Programs', 10.8, 3)).toEqual([
      'Office of Training and',
      'Tactical Programs',
    ]);
    expect(wrap('Policy', 10.8, 3)).toEqual(['Policy']);
  });

  it('breaks inside a word that is wider than the box, and inside a script without spaces', () => {
    expect(wrap('Donaudampfschifffahrtsgesellschaft', 10.8, 3).length).toBeGreaterThan(1);
    expect(wrap('国土安全保障省出入国管理及び関税執行局', 10.8, 3).length).toBe(2);
  });

  it('ends with a sign where it does not fit', () => {
    const lines = wrap(
      'Office of the Assistant Deputy Director for the Coordination of very many other Offices',
      10.8,
      3,
    );
    expect([lines.length, lines.at(-1)?.endsWith('…')]).toEqual([3, true]);
  });

  it('is never wider than the box, nor higher, and loses nothing unless it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 4, max: 20 }), (name, ems) => {
        const lines = wrap(name, ems, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(emsOf(line)).toBeLessThanOrEqual(ems);
        const text = (parts: string): string => parts.replace(/\s/gu, '');
        if (!lines.at(-1)?.endsWith('…')) expect(text(lines.join(''))).toBe(text(name));
      }),
    );
  });

  it('is cut between what one sees as characters', () => {
    expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8)).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  });

  it.each([
    ['مكتب سلامة الموانئ', true],
    ['  (12) המחלקה', true],
    ['Office of Policy', false],
    ['Office مكتب', false],
    ['12', false],
  ])('%s runs from the right: %s', (name, expected) => {
    expect(isRightToLeft(name)).toBe(expected);
  });
});

describe('the mark of a box', () => {
  const mark = (...words: string[]) => ({ parts: words.map((word) => ({ sign: '≈', word })), meaning: '' });

  it('is one line where it has room, else one for each change', () => {
    expect(markLines(mark('renamed', 'moved'), 12)).toEqual(['≈≈ renamed, moved']);
    expect(markLines(mark('renamed', 'moved', 'other kind'), 12)).toEqual(['≈ renamed', '≈ moved', '≈ other kind']);
  });
});

describe('what is said where there is no diagram', () => {
  const ended = { status: 'ENDED', period: { start: null, end: { text: 'June 2010' } } } as Unit;
  const on = (asOf: string | null) => ({ ...firstView, asOf });

  it.each([
    [{ focus: null, unit: null, view: on(null) }, 'Nothing was loaded, so there is nothing to draw.'],
    [{ focus: 'a', unit: null, view: on('1997-01-01') }, 'Not in the chart on this day.'],
    [{ focus: 'a', unit: null, view: on(null) }, 'Not in the chart.'],
    [{ focus: 'a', unit: ended, view: on(null) }, 'No longer in the chart: it existed until June 2010.'],
  ])('is why: %#', (page, words) => {
    expect(whyNotDrawn(page)).toBe(words);
  });
});

describe('the heading of a saved diagram', () => {
  const dated = { slug: 'record', title: 'On record', coversUntil: '2020-01-01' } as ChartSummary;
  const undated = { slug: 'overview', title: 'Overview', coversUntil: null } as ChartSummary;
  const compared = {
    titles: { before: 'Overview', after: 'On record' },
    side: 'after',
    isAcrossCharts: false,
  } as const;
  const page = { charts: [dated, undated], chart: dated, focus: 'a', comparison: null } as unknown as Page;
  const on = (asOf: string | null) => ({ ...firstView, asOf });
  const lineFor = (change: Partial<Page>): string => headingOf({ ...page, ...change }, 'A', 'http://a').line;

  it('says when, and beside what', () => {
    expect(lineFor({ view: on('2016-01-01') })).toBe('1 January 2016 · On record');
    const before = { chart: 'record', asOf: '2009-01-01' };
    const comparison = { ...compared, before, after: { chart: 'record', asOf: null } } as unknown as Comparison;
    expect(lineFor({ view: on(null), comparison })).toBe(
      'latest state on record · On record · compared with 1 January 2009',
    );
  });

  it('says no day of a chart without dates', () => {
    expect(lineFor({ view: on('2016-01-01'), chart: undated })).toBe('Overview');
    expect(fileNameOf({ ...page, view: on('2016-01-01'), chart: undated })).toBe('a');
    const before = { chart: 'overview', asOf: null };
    const comparison = { ...compared, before, isAcrossCharts: true } as unknown as Comparison;
    expect(lineFor({ view: on('2016-01-01'), comparison })).toBe('1 January 2016 · On record · compared with Overview');
  });
});

describe('the caption of the diagram', () => {
  const focus = { slug: 'a', name: 'A', acronym: null, kind: 'OFFICE', childCount: 0 } as const;
  const root = {
    type: 'unit',
    key: 'a',
    row: focus,
    role: 'focus',
    hiddenCount: 0,
    mark: null,
    isGhost: false,
  } as const;
  const captionFor = (aboveCount: number, besideCount: number, belowCount: number): string =>
    captionOf({ stem: [], root: { ...root, children: [] }, focus, aboveCount, besideCount, belowCount });

  it('counts what is around the unit', () => {
    expect(captionFor(2, 12, 3000)).toBe('2 above, 12 beside, 3,000 directly below');
    expect(captionFor(1, 0, 0)).toBe('1 above');
    expect(captionFor(0, 0, 0)).toBe('stands alone in this chart');
  });
});
