import { firstViewOf } from './address';
import type { View } from './address';
import { dateInWords } from './date-words';
import { isDay } from './is-day';
import { isLanguage } from './is-language';
import type { Problem } from './page';
import { canBeSought, hasEnoughLetters, lengthOf, longestText } from './search-text';
import { shortened } from './shortened';

/** What nobody needs to ask the service about: a day or a language that is none, words that it does not seek. */
export function problemInAddress(view: View, isDated: boolean): Problem | null {
  const { asOf, language, comparedWith, about, find } = view;
  if (language !== null && !isLanguage(language)) return noLanguage(view, language);
  // On a chart without dates no other day shows anything else.
  if (asOf !== null && !isDay(asOf)) return noDay(view, asOf, isDated ? (day) => ({ asOf: day }) : null);
  const other = comparedWith?.asOf ?? null;
  if (comparedWith && other !== null && !isDay(other)) {
    return noDay(view, other, (day) => ({ comparedWith: { ...comparedWith, asOf: day } }));
  }
  if (about !== null && !canBeSought(about)) return notSought(view, about, 'question', 'Name the task in a few words');
  if (find !== null && !canBeSought(find)) return notSought(view, find, 'search', 'Type a word or a few');
  return null;
}

/** The view without what is no day and no language: it leads nowhere. */
export function withSense(view: View): View {
  const { asOf, language, comparedWith } = view;
  const other = comparedWith?.asOf ?? null;
  return {
    ...view,
    language: language !== null && isLanguage(language) ? language : null,
    asOf: asOf !== null && isDay(asOf) ? asOf : null,
    comparedWith: other !== null && !isDay(other) ? null : comparedWith,
  };
}

/** The way on from an address that asks for what cannot be. */
export const toLatest = (view: View): Problem['suggestions'][number] => ({
  text: 'The chart in its latest state',
  view: firstViewOf(view.chart, withSense(view)),
});

function noLanguage(view: View, text: string): Problem {
  return {
    status: 400,
    title: 'There is no such language',
    explanation: `“${shortened(text)}” names no language. Write it as a tag: fr, or fr-CA.`,
    suggestions: [toLatest(view)],
  };
}

function noDay(view: View, text: string, withDay: ((day: string) => Partial<View>) | null): Problem {
  const meant = [`${text}-01`, `${text}-01-01`].filter(isDay);
  return {
    status: 400,
    title: 'There is no such day',
    explanation: `There is no day “${shortened(text)}”. Write it as year, month and day: ${meant[0] ?? '2004-06-01'}.`,
    suggestions: [
      ...(withDay ? meant.map((day) => ({ text: dateInWords(day), view: withDay(day) })) : []),
      toLatest(view),
    ],
  };
}

function notSought(view: View, text: string, what: string, advice: string): Problem {
  const isShort = !hasEnoughLetters(text);
  const bound = isShort
    ? 'with two letters or digits at least'
    : `with ${String(longestText)} characters at most; these were ${lengthOf(text).toLocaleString('en')}`;
  return {
    status: 400,
    title: `The ${what} is too ${isShort ? 'short' : 'long'}`,
    explanation: `${advice}, ${bound}.`,
    suggestions: [toLatest(view)],
  };
}
