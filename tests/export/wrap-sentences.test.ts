import { wrapSentences } from '../../src/export/svg/wrap-sentences';

const shown = (text: string, ems: number, mostLines: number): string => wrapSentences(text, ems, mostLines).join(' ');

describe('sentences in little room', () => {
  it('are as many as have room, and all of them where they have', () => {
    const text = 'It keeps the port. It pilots ships. It counts them.';
    expect(wrapSentences(text, 10, 9).length).toBeGreaterThan(2);
    expect(shown(text, 10, 9)).toBe(text);
    expect(shown(text, 20, 1)).toBe('It keeps the port. It pilots ships.');
    expect(shown(text, 10, 1)).toBe('It keeps the port.');
  });

  it('are at least the first one, cut and marked where it is too long', () => {
    expect(shown('It keeps the port and all that is in it. It counts ships.', 10, 1)).toMatch(
      /^It keeps the .*[a-z]…$/,
    );
  });

  it('do not end at a short form', () => {
    const text = 'It rests on Pub. L. 107 of the U.S. Congress. It counts ships.';
    for (const ems of [5, 10, 15]) expect(shown(text, ems, 1)).toMatch(/…$/);
    expect(shown(text, 25, 1)).toBe('It rests on Pub. L. 107 of the U.S. Congress.');
  });

  it('are those of other scripts too', () => {
    expect(shown('港を守る。船を数える。', 7, 1)).toBe('港を守る。');
    expect(shown('هل يحرس الميناء؟ نعم.', 9, 1)).toBe('هل يحرس الميناء؟');
  });

  it('are none of no text', () => {
    expect(wrapSentences('', 10, 2)).toEqual([]);
  });
});
