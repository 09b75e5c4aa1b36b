import { changeLines } from '../../web/panel/change-lines';
import { evidenceWords, inOrderOfStance } from '../../web/panel/evidence-words';
import { momentWords } from '../../web/panel/moment-words';
import { periodWords } from '../../web/panel/period-words';
import { placeWords } from '../../web/panel/place-words';
import { relationSeenFrom } from '../../web/panel/relation-words';
import { kindWord, standingWord } from '../../web/panel/terms';
import type { Citation } from '../../web/state/page';

const cite = (stance: Citation['stance'], id: string) => ({ stance, source: { id } });
const words = (...citations: readonly ReturnType<typeof cite>[]): string =>
  evidenceWords(citations)
    .map((part) => part.words)
    .join(' · ');

describe('the line of evidence under a fact', () => {
  it('counts the sources that say so', () => {
    expect(words(cite('SUPPORTS', 'a'))).toBe('1 source');
    expect(words(cite('SUPPORTS', 'a'), cite('SUPPORTS', 'b'))).toBe('2 sources');
  });

  it('counts a source once, however many of its passages say so', () => {
    expect(words(cite('SUPPORTS', 'a'), cite('SUPPORTS', 'a'))).toBe('1 source');
  });

  it('tells reservations and disputes apart from support', () => {
    expect(
      words(cite('CONTRADICTS', 'c'), cite('SUPPORTS', 'a'), cite('QUALIFIES', 'b'), cite('CONTRADICTS', 'd')),
    ).toBe('1 source · 1 with reservations · 2 dispute it');
    expect(words(cite('SUPPORTS', 'a'), cite('CONTRADICTS', 'a'))).toBe('1 source · 1 disputes it');
  });

  it('claims no support where there is none', () => {
    expect(words(cite('QUALIFIES', 'a'))).toBe('1 with reservations');
  });

  it('opens on those that say so first and those that say otherwise last, else in the order of the chart', () => {
    const all = [cite('CONTRADICTS', 'a'), cite('SUPPORTS', 'b'), cite('QUALIFIES', 'c'), cite('SUPPORTS', 'd')];
    expect(inOrderOfStance(all).map(({ source }) => source.id)).toEqual(['b', 'd', 'c', 'a']);
  });
});

describe('a period in words', () => {
  it.each([
    ['since March 2003', 'March 2003', null],
    ['1 March 2003 to 2010', '1 March 2003', '2010'],
    ['until 2010', null, '2010'],
    ['since 11 May 2009 or before', 'in or before 11 May 2009', null],
    ['until 2013 or after', null, 'in or after 2013'],
    ['', null, null],
  ])('is “%s”', (expected, start, end) => {
    const bound = (text: string | null) => (text === null ? null : { text });
    expect(periodWords({ start: bound(start), end: bound(end) })).toBe(expected);
  });
});

describe('the day that a view speaks of', () => {
  it('is the latest on record when none is asked for, and none on a chart without dates', () => {
    expect(momentWords(null, true)).toBe('latest state on record');
    expect(momentWords('2009-01-01', true)).toBe('as of 1 January 2009');
    expect(momentWords('2009-01-01', false)).toBe('undated');
  });
});

describe('a place in a source', () => {
  it('is told by the way in which the source counts, else by its sentence, else not at all', () => {
    expect(placeWords({ locator: 'sec. 442', sentence: 3 })).toBe('sec. 442');
    expect(placeWords({ locator: null, sentence: 12 })).toBe('sentence 12');
    expect(placeWords({ sentence: null })).toBe('');
  });
});

describe('a relation', () => {
  const unit = { id: '1', slug: 'alpha', name: 'Alpha' };
  const other = { id: '2', slug: 'beta', name: 'Beta' };
  const fact = { id: '3', statement: '', standing: 'STATED', disputed: false, citations: [] } as const;

  it.each([
    ['ALSO_REPORTS_TO', 'Also reports to', 'Also reported to by'],
    ['OVERSEEN_BY', 'Overseen by', 'Oversees'],
    ['SUPPORTS', 'Supports', 'Supported by'],
    ['RELATED', 'Linked to', 'Linked to'],
  ] as const)('of the kind %s reads rightly from both of its ends', (relationKind, fromUnit, fromOther) => {
    const relation = { ...fact, relationKind, unit, other };
    expect(relationSeenFrom('alpha', relation)).toEqual({ words: fromUnit, party: other });
    expect(relationSeenFrom('beta', relation)).toEqual({ words: fromOther, party: unit });
  });
});

describe('the terms of the API', () => {
  it('are said in plain words, and what is said in so many words goes without saying', () => {
    expect(kindWord('BRANCH')).toBe('branch');
    expect(standingWord('STATED')).toBe('');
  });

  it('that came later than this page are shown as they are', () => {
    expect(kindWord('FIELD_POST' as 'OFFICE')).toBe('field post');
  });
});

describe('what differs in a unit', () => {
  const side = (name: string, above: string | null) => ({
    name,
    kind: 'OFFICE' as const,
    ancestors: above === null ? [] : [{ name: 'Top' }, { name: above }],
  });
  const labels = { before: '2009', after: '2012' };

  it('is told for each kind of difference, with both states', () => {
    const change = { kinds: ['RENAMED', 'MOVED'], before: side('Old', 'Alpha'), after: side('New', null) };
    expect(changeLines(change, labels)).toEqual([
      'Renamed. 2009: Old. 2012: New.',
      'Moved. 2009: Alpha. 2012: under no other unit.',
    ]);
  });

  it('is that it is there on one side alone', () => {
    expect(changeLines({ kinds: ['ADDED'], before: null, after: side('New', null) }, labels)).toEqual([
      'Added. 2009: not there. 2012: there.',
    ]);
  });
});
