import { z } from 'zod';
import { dateForms, isBefore, isCalendarDay, parseUncertainDate } from '../../src/chart/dates';
import type { Period, UncertainDate } from '../../src/chart/dates';
import { canonicalTag } from '../../src/chart/languages';
import { oneOf } from './expectation';
import { remembered } from './remembered';

export const textForm = 'a text that is not empty';
export const numberForm = 'a number';

/** Text that people read; white space at its ends does not count. */
export const text = z.string({ error: textForm }).trim().min(1, { error: textForm });

export const flag = z.boolean({ error: 'true or false' });

export const slugForm = 'a slug: lower-case letters and digits, with hyphens between the words, at most 80 characters';

export const slug = z
  .string({ error: slugForm })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: slugForm })
  .max(80, { error: slugForm });

const tagForm = 'a language tag such as en or fr-CA, at most 24 characters';

/** As it is usually written, whatever its case, so that the same language is one. */
export const languageTag = z
  .string({ error: tagForm })
  // Longer ones are for languages that nobody has registered: somebody wrote the name of one.
  .regex(/^(?=.{2,24}$)[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/, { error: tagForm, abort: true })
  .refine((text) => canonicalTag(text) !== null, { error: tagForm })
  .transform((text) => canonicalTag(text) ?? text);

export const url = z.url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' });

export const count = z.int({ error: 'a whole number from 1' }).min(1, { error: 'a whole number from 1' });

export const day = z
  .string({ error: 'a day, YYYY-MM-DD' })
  .refine(isCalendarDay, { error: 'a day of the calendar, YYYY-MM-DD' });

/** An enum of the API, written in lower-case words: SPUN_OFF is 'spun off'. */
export function word<const Values extends readonly string[]>(values: Values) {
  const valueOf = new Map<string, Values[number]>(values.map((value) => [wordOf(value), value]));
  const words = [...valueOf.keys()];
  return z.enum(words, { error: oneOf(words) }).transform((written): Values[number] => {
    const value = valueOf.get(written);
    if (value === undefined) throw new Error(`"${written}" passed the enum without being in it.`);
    return value;
  });
}

function wordOf(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** A key that may be left out: null where it is. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().transform((value): z.output<Schema> | null => value ?? null);
}

/** A list that may be left out: empty where it is. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema, { error: 'a list' }).default([]);
}

/** A list that holds something. */
export function filledList<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema, { error: 'a list' }).min(1, { error: 'a list that is not empty' });
}

/** A map with these keys and no others. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? oneOf(keys) : `a map with the keys ${keys.join(', ')}`),
  });
}

const dateForm = `a date such as ${dateForms}`;

const spelledOutDate = record({ text, earliest: optional(day), latest: optional(day) });

const dateOf = remembered((written) => Object.freeze(parseUncertainDate(written)));

export const date = z
  .union([z.int(), z.string(), spelledOutDate], { error: dateForm })
  .transform((written, context): UncertainDate => {
    const parsed = typeof written === 'object' ? written : dateOf(String(written).trim());
    if (parsed && !(parsed.earliest !== null && parsed.latest !== null && parsed.latest < parsed.earliest))
      return parsed;
    context.addIssue({ code: 'custom', message: parsed ? 'a latest day that is not before the earliest' : dateForm });
    return z.NEVER;
  })
  .meta({ description: `A date as well as it is known: ${dateForms}.` });

export const periodShape = {
  from: optional(date).describe('The first day, as well as it is known; leave it out where no limit is known.'),
  until: optional(date).describe('The first day on which it no longer holds; leave it out while it holds.'),
};

/** One for all: most facts of a large chart have no limits. */
const always: Period = Object.freeze({ start: null, end: null });

/** The period from `from` until `until`; an end before the start is refused. */
export function periodOf(from: UncertainDate | null, until: UncertainDate | null, context: z.RefinementCtx): Period {
  if (from === null && until === null) return always;
  if (isBefore(until, from)) {
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: `a date that is not before "from", ${from?.text ?? ''}`,
    });
  }
  return { start: from, end: until };
}
