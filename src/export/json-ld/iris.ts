import type { Snapshot } from '../../chart/snapshot';
import type { ServedAt } from '../export-format';

/**
 * What the things of a chart are called in linked data. The date is no part of it: a body, a duty or an event is the
 * same at every date. A unit and its duties are named after its page, all else after the file of the latest state, so
 * that each name leads to something that tells of it.
 */
export class Iris {
  readonly #service: string;
  readonly #chart: string;
  readonly #asOf: string | null;

  constructor({ chart, asOf }: Snapshot, { address }: ServedAt) {
    this.#service = address;
    this.#chart = chart.header.slug;
    this.#asOf = asOf;
  }

  /** The chart as of the date. */
  get dataset(): string {
    return this.#asOf === null ? this.#file : `${this.#file}?asOf=${this.#asOf}`;
  }

  unit(slug: string): string {
    return `${this.#page(slug)}#unit`;
  }

  responsibility(slug: string, ordinal: number): string {
    return `${this.#page(slug)}#responsibilities/${String(ordinal)}`;
  }

  designation(slug: string, ordinal: number): string {
    return `${this.#page(slug)}#designations/${String(ordinal)}`;
  }

  event(ordinal: number): string {
    return `${this.#file}#events/${String(ordinal)}`;
  }

  law(slug: string): string {
    return `${this.#file}#laws/${slug}`;
  }

  source(slug: string): string {
    return `${this.#file}#sources/${slug}`;
  }

  /** @param address of the passage, `source/id` */
  passage(address: string): string {
    return `${this.#file}#passages/${address}`;
  }

  /** @param list of words, such as the kinds of units */
  scheme(list: string): string {
    return `${this.#file}#${list}`;
  }

  /** @param word of one of the closed lists of words, such as `AGENCY` of the kinds of units */
  concept(list: string, word: string): string {
    return `${this.scheme(list)}/${word.toLowerCase().replaceAll('_', '-')}`;
  }

  get #file(): string {
    return `${this.#service}/charts/${this.#chart}.jsonld`;
  }

  #page(slug: string): string {
    return `${this.#service}/units/${slug}?chart=${this.#chart}`;
  }
}

/** An address from elsewhere, as linked data can name it; null for what is none. */
export function foreignIri(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return new URL(address).href.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}
