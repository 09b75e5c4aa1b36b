import type { Chart } from '../../src/chart/chart';
import { chartsOf, shippedFolder } from '../support/charts';

/** What points at a person or at a place where one can be found, and an example of each. */
const patterns: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['a telephone number', /(?<!\d)(\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/, 'call 202-555-0143 now'],
  ['a toll-free number', /\b1?-?8(00|33|44|55|66|77|88)-[A-Z0-9]{3,}/, '1-866-DHS-2-ICE'],
  [
    'a street address',
    /\b\d+\s+([NSEW]\.?\s+)?(\p{L}[\p{L}.]*\s+){1,3}(Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Parkway|Highway|Plaza|Suite)(?!\p{L})/u,
    '500 Twelfth Street',
  ],
  ['a postal code', /(?<!\d )\b[A-Z]{2} \d{5}(-\d{4})?\b/, 'Washington, DC 20536'],
  ['a post-office box', /\bP\.? ?O\.? Box\b/i, 'P.O. Box 17'],
  ['an e-mail address', /[\w.+-]+@[\w-]+\.[\w.]+/, 'press@example.gov'],
  ['a person with a title', /\b(Mr|Mrs|Ms|Dr|Sen|Rep|Hon|Gov)\.\s+\p{Lu}/u, 'Mr. Example'],
  [
    'a person with a post',
    /\b(Secretary|Director|Commissioner|President|Attorney General|Administrator|Chief)\s+(?!of\b)(\p{Lu}\p{Ll}+|\p{Lu}\.)\s+\p{Lu}\p{Ll}+/u,
    'Director Jane Example',
  ],
];

/** Words that such a pattern takes for names, though they are the names of offices. */
const offices = /Chief (Financial|Information|Diversity) Officer/g;

/** Every text of a chart that people read; addresses of sources and slugs are not. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['url', 'slug', 'sha256', 'passage'].includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, Array.isArray(value) ? key : name));
}

function textsIn({ header, units, sources, laws, events }: Chart): string[] {
  return textsOf([header, units, sources, laws, events.map(({ record }) => record)]).map((text) =>
    text.replace(offices, ''),
  );
}

describe('no shipped chart holds', () => {
  const texts = chartsOf(shippedFolder).all.flatMap(textsIn);

  it.each(patterns)('%s', (_what, pattern, example) => {
    expect(example).toMatch(pattern);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });
});
