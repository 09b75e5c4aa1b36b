import { addressOf, firstView } from '../../web/state/address';
import type { Found } from '../../web/state/page';
import { markedPieces } from '../../web/search/marked';
import { wordingOf } from '../../web/search/question';
import { steppedTo } from '../../web/search/stepped-to';
import { countInWords, destinationOf, suggestionsFor } from '../../web/search/suggestion';

const found = (...edges: readonly Omit<Found['edges'][number], 'score'>[]): Found => ({
  totalCount: edges.length,
  edges: edges.map((edge) => ({ score: 1, ...edge })),
  pageInfo: { hasNextPage: false, endCursor: null },
});
const unit = { id: 'u', slug: 'alpha', name: 'Office of Alpha', kind: 'OFFICE', status: 'ACTIVE' } as const;
const source = { id: 's', slug: 's', title: 'A report' };
const long = `${'much more '.repeat(12)}in the end`;

describe('what is suggested while one types', () => {
  const all = found(
    { matchedText: 'OA', node: unit },
    { matchedText: 'Office of Alpha', node: unit },
    { matchedText: 'track', node: { id: 'r', title: 'Keep watch', unit } },
    { matchedText: 'the act', node: { id: 'l', slug: 'l', title: 'The Act of 2002' } },
    { matchedText: long, node: { id: 'p', gist: long, source } },
  );

  it('tells what each is, whose or from where, and what fits when it is not in sight', () => {
    expect(suggestionsFor('xyz', all).map(({ type, detail, matched }) => [type, detail, matched])).toEqual([
      ['Unit', null, 'OA'],
      ['Unit', null, null],
      ['Duty', 'Office of Alpha', 'track'],
      ['Law', null, null],
      ['Passage', 'A report', null],
      [null, null, null],
    ]);
  });

  it('leads to units, and from laws and passages to what is found by them', () => {
    const view = { ...firstView, unit: 'beta', find: 'before', about: 'before' };
    const addresses = suggestionsFor('x', all).map(({ to }) => addressOf({ ...view, ...to }));
    expect(addresses.slice(1, 4)).toEqual(['/units/alpha', '/units/alpha', '/?find=The+Act+of+2002']);
    expect(addresses[4]).toBe(`/?find=${'much+more+'.repeat(10).slice(0, -1)}`);
  });

  it('ends with the question who is responsible', () => {
    expect(suggestionsFor('visas', all).at(-1)).toMatchObject({
      text: 'Who is responsible for “visas”?',
      to: { about: 'visas', find: null },
    });
    expect(destinationOf('visas')).toMatchObject({ about: null, find: 'visas' });
  });

  it('begins with the question when it was typed, and leads to its answer', () => {
    const [question, ...things] = suggestionsFor('who is responsible for visas?', all);
    expect(question).toMatchObject({ text: 'Who is responsible for “visas”?', to: { about: 'visas' } });
    expect(things).toHaveLength(5);
    expect(destinationOf('who is responsible for visas?')).toMatchObject({ about: 'visas', find: null });
  });

  it('has no question without a subject', () => {
    expect(suggestionsFor('who is', all)).toHaveLength(5);
    expect(destinationOf('who is')).toMatchObject({ about: null, find: 'who is' });
  });

  it.each([
    ['ENDED', 'Unit, no longer exists'],
    ['PLANNED', 'Unit, planned'],
    ['UNKNOWN', 'Unit, may no longer exist'],
  ] as const)('tells of a unit that is %s', (status, type) => {
    expect(suggestionsFor('x', found({ matchedText: 'OA', node: { ...unit, status } }))[0]).toMatchObject({ type });
  });

  it('is counted for ears', () => {
    expect(countInWords(all)).toBe('5 results');
    expect(countInWords({ ...all, totalCount: 40 })).toBe('The best 5 of 40 results');
    expect(countInWords(found({ matchedText: '', node: unit }))).toBe('1 result');
    expect(countInWords(found())).toBe('Nothing found');
  });
});

describe('the wording of a question', () => {
  it.each([
    ['who is responsible for detention', 'detention', true],
    ['Who’s in charge of  visas ?', 'visas', true],
    ['who does firearms training', 'firearms training', true],
    ['who handles customs?', 'customs', true],
    ['which office deals with art theft', 'art theft', true],
    ['who detains people', 'detains people', true],
    ['who', '', true],
    ['wer ist zuständig?', 'wer ist zuständig', true],
    ['税関は？', '税関は', true],
    ['WHO liaison', 'WHO liaison', false],
    ['whole of government', 'whole of government', false],
    ['detention', 'detention', false],
  ])('“%s” is about “%s”', (text, subject, isQuestion) => {
    expect(wordingOf(text)).toEqual({ subject, isQuestion });
  });
});

describe('the mark on what fits', () => {
  const marked = (text: string, typed: string) =>
    markedPieces(text, typed)
      .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['Office of Trade', 'trad', 'Office of [Trad]e'],
    ['Office of Trade', 'OFF tra', '[Off]ice of [Tra]de'],
    ['Bundesamt für Straßen', 'fur', 'Bundesamt [für] Straßen'],
    ['Bundesamt für Straßen', 'Straßen', 'Bundesamt für [Straßen]'],
    ['Office of Trade', 'rade', 'Office of T[rade]'],
    ['外務省経済局', '経済', '外務省[経済]局'],
    ['Office of Trade', 'visas', 'Office of Trade'],
    ['Office of Trade', '', 'Office of Trade'],
  ])('in “%s” for “%s”', (text, typed, result) => {
    expect(marked(text, typed)).toBe(result);
  });
});

describe('a step in the list', () => {
  it.each<[string, number | null, number | null | undefined]>([
    ['ArrowDown', null, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, null],
    ['ArrowUp', null, 2],
    ['ArrowUp', 0, null],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Home', null, undefined],
    ['End', null, undefined],
    ['a', 1, undefined],
  ])('%s from %s leads to %s', (key, active, next) => {
    expect(steppedTo(key, active, 3)).toBe(next);
  });
});
