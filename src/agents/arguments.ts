import { z } from 'zod';
import { isCalendarDay } from '../chart/dates';
import { didYouMean } from '../chart/did-you-mean';
import { isLanguageRange, languageRangeForm } from '../chart/languages';
import { quote } from '../chart/quote';
import { Refusal } from './refusal';

const mostOfPage = 50;
const longestText = 200;
const longestCursor = 400;

/** A text, described; `expected` ends the sentence that refuses another value. */
export function textArgument(description: string, expected = aText, [least, most] = [1, longestText]): z.ZodString {
  return z.string(expected).min(least, expected).max(most, expected).describe(description);
}

const aText = `a text of 1 to ${String(longestText)} characters`;

/** What is looked for, as the search of the API takes it. */
export const searchedText = (description: string): z.ZodString =>
  textArgument(description, 'a text of 2 to 100 characters', [2, 100]);

export const unitArgument = textArgument(
  'The unit: its slug, or any name or acronym it bears or bore. A slug is never ambiguous; search_units finds it.',
);

export const underArgument = textArgument('Only this unit and the units below it, by its slug.').optional();

export const chartArgument = textArgument(
  'The chart, by its slug; the default chart when left out. With one that is not there, the refusal lists those that are.',
).optional();

const aDay = 'a day of the calendar, such as "2009-01-31"';

/** A day of the calendar. */
export const dayArgument = (description: string): z.ZodString =>
  z.string(aDay).refine(isCalendarDay, aDay).meta({ format: 'date' }).describe(description);

export const asOfArgument = dayArgument(
  'The day to read the chart at, YYYY-MM-DD; the latest state on record when left out.',
).optional();

/** In which language units are named. */
export const languageArgument = z
  .string(languageRangeForm)
  .refine(isLanguageRange, languageRangeForm)
  .describe(
    'The language to name units in where the chart has names in it, such as "fr"; the chart\'s own when left out.',
  )
  .optional();

/** The arguments of a list that is given page by page. */
export const pageArguments = (size: number) => {
  const expected = `a whole number from 1 to ${String(mostOfPage)}`;
  return {
    first: z
      .int(expected)
      .min(1, expected)
      .max(mostOfPage, expected)
      .default(size)
      .describe(`The length of the page, from 1 to ${String(mostOfPage)}.`),
    after: textArgument('`nextPage` of the page before, with the same other arguments.', 'the nextPage of an answer', [
      1,
      longestCursor,
    ]).optional(),
  };
};

/** Of the faults of a call, so many are told: one may have as many as there is room for in it. */
const mostFaults = 5;

/**
 * The arguments of a call as its tool takes them.
 *
 * @throws Refusal that names its faults
 */
export function checkedArguments<Schema extends z.ZodObject>(schema: Schema, given: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(given ?? {});
  if (success) return data;
  const sentences = error.issues.flatMap((issue) => sentencesOf(issue, schema, given));
  throw new Refusal('BAD_USER_INPUT', sentences.slice(0, mostFaults).join(' '));
}

function sentencesOf(issue: z.core.$ZodIssue, { shape }: z.ZodObject, given: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shape);
    return issue.keys.map(
      (key) => `There is no argument ${quote(key)}; expected ${known.join(', ')}.${didYouMean(key, known)}`,
    );
  }
  const value = issue.path.reduce<unknown>(
    (above, key) => (above as Readonly<Record<PropertyKey, unknown>>)[key],
    given,
  );
  return [`${issue.path.join('.')} is ${quote(value)}; expected ${issue.message}.`];
}
