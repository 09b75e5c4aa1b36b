import Negotiator from 'negotiator';
import type { Chart } from './chart';
import { compare } from './compare-text';
import { MadeOnce } from './made-once';
import { stepThrough } from './steps';
import type { Steps } from './steps';

/** A tag as it is usually written, such as fr-CA for FR-ca; null for what is no language tag of BCP 47. */
export function canonicalTag(text: string): string | null {
  try {
    const [tag = null] = Intl.getCanonicalLocales(text);
    return tag;
  } catch {
    return null;
  }
}

/** One range of languages as RFC 4647 has it: a tag, the start of one, or `*` for any. */
const languageRange = /^(?:\*|[a-z]{1,8}(?:-[a-z\d]{1,8})*)$/i;
export const languageRangeForm = 'a language range such as "fr", "fr-CA" or "*"';
const longestRange = 60;

export function isLanguageRange(text: string): boolean {
  return text.length <= longestRange && languageRange.test(text);
}

/** Stands for the language of a chart that does not say its own. */
const unsaid = 'und';

/** The languages that a chart can be read in. */
class Languages {
  /** The tags that names of its units bear, in the order of their letters; before them that of the chart itself. */
  readonly all: readonly string[];
  /** Those that make another view than the chart's own; none where the names are in one language. */
  readonly others: readonly string[];
  readonly #own: string;

  private constructor(own: string | null, borne: ReadonlySet<string>) {
    const others = [...borne].filter((tag) => tag !== own).sort(compare);
    this.#own = own ?? unsaid;
    this.all = own === null ? others : [own, ...others];
    this.others = this.all.length > 1 ? others : [];
  }

  static *of({ header, units }: Chart): Steps<Languages> {
    const borne = new Set<string>();
    yield* stepThrough(units, ({ names }) => {
      for (const { language } of names) if (language !== null) borne.add(language);
    });
    return new Languages(header.language, borne);
  }

  /**
   * The one of the others that is meant by what a reader wants; null where that is the chart's own or none of them.
   *
   * @param wanted one range, or several with their weights, as the header Accept-Language has them
   */
  best(wanted: string | null | undefined): string | null {
    if (wanted == null || this.others.length === 0) return null;
    const request = { headers: { 'accept-language': wanted } };
    const [best = this.#own] = new Negotiator(request).languages([this.#own, ...this.others]);
    return best === this.#own ? null : best;
  }
}

export const languages = new MadeOnce((chart) => Languages.of(chart));
