import { MendedContent } from '../../seed/mended-content';

const list = (): MendedContent => new MendedContent({ list: ['a', 'b', 'c', 'd', 'e'], other: [['x', 'y'], ['z']] });

describe('mended content', () => {
  it('leaves out items in any order, and knows where each of the others stood', () => {
    const mended = list();
    expect(mended.mend([{ path: ['list', 1] }, { path: ['list', 3] }, { path: ['list', 0] }])).toBe(true);
    expect(mended.content).toMatchObject({ list: ['c', 'e'] });
    expect([0, 1].map((place) => mended.original(['list', place]))).toEqual([
      ['list', 2],
      ['list', 4],
    ]);
    mended.mend([{ path: ['list', 0] }]);
    expect(mended.content).toMatchObject({ list: ['e'] });
    expect(mended.original(['list', 0])).toEqual(['list', 4]);
    expect(mended.original(['other', 0, 1])).toEqual(['other', 0, 1]);
  });

  it('takes out items of a list in a list, and the whole where both are asked for', () => {
    const mended = list();
    mended.mend([{ path: ['other', 0, 0] }, { path: ['list'] }, { path: ['list', 2] }]);
    expect(mended.content).toEqual({ other: [['y'], ['z']] });
    expect(mended.original(['other', 0, 0])).toEqual(['other', 0, 1]);
    expect(mended.original(['other', 1, 0])).toEqual(['other', 1, 0]);
  });

  it('puts a stand-in where something was malformed, and takes it out when that is malformed too', () => {
    const mended = list();
    mended.mend([{ path: ['list', 1], standIn: '?' }]);
    expect(mended.content).toMatchObject({ list: ['a', '?', 'c', 'd', 'e'] });
    expect([mended.isMendedAt(['list', 1]), mended.isMendedAt(['list']), mended.isMendedAt(['other'])]).toEqual([
      ...[true, true, false],
    ]);
    expect(mended.mendedKeysAt(['list'])).toEqual([1]);
    mended.mend([{ path: ['list', 1], standIn: '!' }]);
    expect(mended.content).toMatchObject({ list: ['a', 'c', 'd', 'e'] });
  });

  it('takes out what should have held something that is missing', () => {
    const mended = list();
    mended.mend([{ path: ['other', 1, 7] }]);
    expect(mended.content).toMatchObject({ other: [['x', 'y']] });
  });

  it('is of no use once nothing is left', () => {
    expect(list().mend([{ path: [] }])).toBe(false);
  });
});
