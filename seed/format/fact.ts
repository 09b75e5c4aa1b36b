import { z } from 'zod';
import type { CitationRecord } from '../../src/chart/document';
import { standings } from '../../src/chart/vocabulary';
import { remembered } from './remembered';
import { optional, record, text, word } from './values';

const addressForm = 'the address of a passage, source/passage';

const address = z.string({ error: addressForm }).regex(/^[a-z0-9-]+\/[\w.-]+$/, { error: addressForm });

const citationForm = `${addressForm}, or a map with one of supports, qualifies, contradicts, and a note`;

/** Where a fact comes from, or which source sees it otherwise and how. */
const citation = z
  .union(
    [
      address,
      record({
        supports: address.optional(),
        qualifies: address.optional(),
        contradicts: address.optional(),
        note: optional(text).describe('What the passage says to it, in our own words.'),
      }),
    ],
    { error: citationForm },
  )
  .transform((written, context): CitationRecord => {
    if (typeof written === 'string') return alone(written)[0];
    const { supports, qualifies, contradicts, note } = written;
    const [passage, ...others] = [supports, qualifies, contradicts].filter((one) => one !== undefined);
    if (passage === undefined || others.length > 0) {
      context.addIssue({ code: 'custom', message: 'exactly one of supports, qualifies, contradicts' });
      return z.NEVER;
    }
    if (note === null && supports === undefined) {
      context.addIssue({ code: 'custom', path: ['note'], message: 'a note that says how the source differs' });
    }
    return { passage, stance: supports ? 'SUPPORTS' : qualifies ? 'QUALIFIES' : 'CONTRADICTS', note };
  });

/** Very many facts rest on one and the same passage alone. */
const alone = remembered((passage): readonly [CitationRecord] =>
  Object.freeze([Object.freeze({ passage, stance: 'SUPPORTS', note: null } as const)] as const),
);

function shared(cites: readonly CitationRecord[]): readonly CitationRecord[] {
  const [first] = cites;
  const one = first && alone(first.passage);
  return one && cites.length === 1 && first === one[0] ? one : cites;
}

export const citesForm = 'a list of at least one citation';

/** Stands where citations are missing, while the rest is checked; no file can define it. */
export const citationStandIn = 'stand-in/stand-in';

export const cites = z
  .array(citation, { error: citesForm })
  .min(1, { error: citesForm })
  .refine((all) => all.length === 0 || all.some(({ stance }) => stance !== 'CONTRADICTS'), {
    error: 'a citation that does not contradict the fact among them',
  })
  .transform(shared)
  .describe('The passages it rests on, and those that see it otherwise.');

/** The keys that every fact has. */
export const factShape = {
  statement: optional(text).describe(
    'The fact as one sentence in our own words; left out, one is made from its parts.',
  ),
  standing: word(standings)
    .default('STATED')
    .describe('How firmly the source says it: in so many words, by wording or context, in our inference, or unclear.'),
  cites,
};
