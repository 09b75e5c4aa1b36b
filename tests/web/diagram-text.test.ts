import fc from 'fast-check';
import { captionOf } from '../../web/diagram/caption';
import { isRightToLeft } from '../../web/diagram/is-right-to-left';
import { cut, emsOf, wrap } from '../../web/diagram/wrap';

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
