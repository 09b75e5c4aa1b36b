import type { Fact, Citation, Unit } from '../state/page';

/** A value of the API as a reader knows it; one that came later stands as it is, in small letters. */
function wordsFor<Key extends string>(words: Readonly<Record<Key, string>>): (key: Key) => string {
  return (key) => (Object.hasOwn(words, key) ? words[key] : key.toLowerCase().replaceAll('_', ' '));
}

export const kindWord = wordsFor<Unit['kind']>({ AGENCY: 'agency', BRANCH: 'branch', OFFICE: 'office' });

export const statusWords = wordsFor<Unit['status']>({
  ACTIVE: '',
  ENDED: 'No longer exists',
  PLANNED: 'Announced; nothing on record shows that it came to be',
  UNKNOWN: 'Whether anything of it lives on is not known',
});

/** Said in so many words goes without saying. */
export const standingWord = wordsFor<Fact['standing']>({
  STATED: '',
  IMPLIED: 'implied',
  INFERRED: 'inferred',
  AMBIGUOUS: 'ambiguous',
});

export const standingMeaning = wordsFor<Fact['standing']>({
  STATED: 'The source says it in so many words.',
  IMPLIED: 'The source says it by its wording or context, not in so many words.',
  INFERRED: 'The source does not say it: the editors of the chart conclude it.',
  AMBIGUOUS: 'The wording can be read in more than one way.',
});

export const stanceWords = wordsFor<Citation['stance']>({
  SUPPORTS: 'Says so',
  QUALIFIES: 'With reservations',
  CONTRADICTS: 'Says otherwise',
});

export const scopeWords = wordsFor<Unit['responsibilities'][number]['scopes'][number]>({
  DOMESTIC: 'within the country',
  ABROAD: 'abroad',
  CROSS_BORDER: 'across the border',
  GOVERNMENT_WIDE: 'in the whole government',
});

export const measureWord = wordsFor<Unit['figures'][number]['measure']>({
  PERSONNEL: 'Staff',
  OFFICES: 'Offices',
  BRANCHES: 'Branches',
  LAWS_ENFORCED: 'Laws enforced',
  RANK: 'Rank by size',
});

export const nameKindWords = wordsFor<Unit['names'][number]['nameKind']>({
  PRIMARY: 'name',
  ACRONYM: 'acronym',
  ALIAS: 'also written so',
  MISSPELLING: 'a slip of a source',
});

export const sourceKindWord = wordsFor<'LEGAL' | 'OFFICIAL' | 'REPORT' | 'PRESS' | 'GENERAL'>({
  LEGAL: 'law',
  OFFICIAL: 'official page',
  REPORT: 'report',
  PRESS: 'press',
  GENERAL: 'general text',
});
