import { z } from 'zod';
import type {
  ChartHeader,
  EventRecord,
  LawRecord,
  PassageRecord,
  SourceRecord,
  SynonymRecord,
} from '../../src/chart/document';
import { changeKinds, sourceKinds } from '../../src/chart/vocabulary';
import { cites, factShape } from './fact';
import { unit } from './unit';
import {
  count,
  date,
  day,
  filledList,
  flag,
  languageTag,
  list,
  optional,
  record,
  slug,
  text,
  url,
  word,
} from './values';

export const formatForm = '1, the number of this format';

const header = record({
  format: z.literal(1, { error: formatForm }).describe('The number of this format: 1.'),
  slug: slug.describe('The name of the chart in queries and addresses.'),
  title: text,
  description: text.describe('What the chart is made from and how to read it.'),
  limits: text.describe('What it leaves out and must not be used for.'),
  language: optional(languageTag).describe(
    'What its texts are in, and names that say nothing else: a language tag, such as en.',
  ),
  license: optional(url).describe('Under which terms the data may be used.'),
  reportTo: optional(url).describe('Where to report that something is wrong.'),
  coversUntil: optional(day).describe('The last day the chart speaks for.'),
  namespace: optional(slug).describe('Charts of one namespace mean the same body by the same slug.'),
  subject: slug.describe('The agency that the chart is about.'),
}).transform(({ format, ...chart }): ChartHeader => chart);

export const passageId = z
  .string({ error: 'a short word such as S8' })
  .regex(/^[\w.-]{1,30}$/, { error: 'a short word such as S8, without spaces' });

const passage: z.ZodType<PassageRecord> = record({
  id: passageId.describe('Facts cite the passage as source/id.'),
  paragraph: optional(count),
  sentence: optional(count),
  locator: optional(text).describe('Any other address, such as sec. 442.'),
  gist: text.describe('What it says, in our own words; the source’s are not republished.'),
});

/** `paragraphs` and `sentences` tell how long the document is, so that a passage beyond its end is noticed. */
const source = record({
  slug,
  title: text,
  publisher: optional(text),
  kind: word(sourceKinds),
  url: optional(url),
  date: optional(date),
  accessed: optional(day).describe('The day it was read.'),
  sha256: optional(
    z.string({ error: 'a SHA-256 sum' }).regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 sum: 64 hexadecimal digits' }),
  ).describe('Of the document as it was read.'),
  paragraphs: optional(count).describe('How many paragraphs the document has.'),
  sentences: optional(count).describe('How many sentences the document has.'),
  passages: list(passage),
}) satisfies z.ZodType<SourceRecord>;

const law: z.ZodType<LawRecord> = record({
  slug,
  title: text,
  year: optional(z.int({ error: 'a year' })),
  reference: optional(text).describe('Where it is printed, such as Pub. L. 107-296.'),
  enacted: optional(date),
  cites,
});

const origin = record({
  unit: slug,
  partial: optional(flag).describe('True when only a part of it went; left out when the sources do not say.'),
  part: optional(text).describe('Names the part.'),
});

const event: z.ZodType<EventRecord> = record({
  kind: word(changeKinds),
  date: optional(date),
  law: optional(slug),
  origins: list(origin).describe('What it was made from.'),
  results: list(slug).describe('What came out; a unit that was there before and took others in is an origin, too.'),
  fromParent: optional(slug).describe('For a move.'),
  toParent: optional(slug).describe('For a move.'),
  planned: flag.default(false).describe('Announced; nothing read proves that it took effect.'),
  ...factShape,
});

const words = text.regex(/[\p{L}\p{N}]/u, { error: 'a word or words' });

const synonym: z.ZodType<SynonymRecord> = record({
  say: filledList(words).describe('What people say, such as gun.'),
  mean: filledList(words).describe(
    'What the chart calls it, such as firearm. All words of one must stand in one text of the chart.',
  ),
});

/** A file of a chart folder: any of these sections. The files of a folder are one chart; one of them holds `chart`. */
export const chartFile = record({
  chart: optional(header),
  sources: list(source),
  laws: list(law),
  units: list(unit),
  events: list(event),
  synonyms: list(synonym).describe('Everyday words for those of the chart, so that people find in their own.'),
});

export type ChartFile = z.output<typeof chartFile>;

/** The published JSON Schema of a chart file, for completion and checks in an editor. */
export function chartFileJsonSchema(): object {
  return {
    ...z.toJSONSchema(chartFile, { io: 'input', target: 'draft-7' }),
    title: 'AgencyGraph chart file',
  };
}
