import { belowBase } from '../../src/pages/below-base';

/** One side of a comparison: a chart on a day. Null: the chart in view; the latest state on record. */
export interface Moment {
  readonly chart: string | null;
  readonly asOf: string | null;
}

/** What is on screen, as its address says: all of it, so that a link leads back to the same. */
export interface View {
  /** The slug of the unit in the middle; null: the chart itself. */
  readonly unit: string | null;
  /** Null: the default chart. */
  readonly chart: string | null;
  /** Null: the latest state on record. */
  readonly asOf: string | null;
  /** The language that units are named in, as a tag; null: the chart's own. */
  readonly language: string | null;
  readonly comparedWith: Moment | null;
  readonly changesOnly: boolean;
  /** A question: who is responsible for this? */
  readonly about: string | null;
  /** A text to find, in all that can be found. */
  readonly find: string | null;
}

export const firstView: View = {
  unit: null,
  chart: null,
  asOf: null,
  language: null,
  comparedWith: null,
  changesOnly: false,
  about: null,
  find: null,
};

/** The first view of a chart, for whoever is reading in a language. */
export const firstViewOf = (chart: string | null, { language }: Pick<View, 'language'>): View => ({
  ...firstView,
  chart,
  language,
});

/** What stands for the latest state where a date is expected. */
const latest = 'latest';

const isDate = (text: string): boolean => /^\d/.test(text) || text === latest;
const dateOf = (text: string | null): string | null => (text === latest ? null : text);

/** Reads an address, such as `/units/alpha?chart=record&asOf=2009-01-01&compare=2010-08-01`, below the base. */
export function viewOf(url: URL, base: string): View {
  const [, unit] = /^\/units\/([^/]+)\/?$/.exec(belowBase(url.pathname, base)) ?? [];
  const given = (name: string): string | null => {
    const text = url.searchParams.get(name)?.trim() ?? '';
    return text === '' ? null : text;
  };
  return {
    unit: unit === undefined ? null : decoded(unit),
    chart: given('chart'),
    asOf: dateOf(given('asOf')),
    language: given('language'),
    comparedWith: momentOf(given('compare')),
    changesOnly: url.searchParams.has('changes'),
    about: given('about'),
    find: given('find'),
  };
}

/** The address of a view below the base, without what goes without saying. */
export function addressOf(view: View): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | null): void => {
    if (value !== null) parameters.set(name, value);
  };
  add('chart', view.chart);
  add('asOf', view.asOf);
  add('language', view.language);
  add('compare', view.comparedWith && writtenMoment(view.comparedWith));
  if (view.comparedWith && view.changesOnly) add('changes', 'only');
  add('about', view.about);
  add('find', view.find);
  const query = parameters.toString().replaceAll('%40', '@');
  const path = view.unit === null ? '/' : `/units/${encodeURIComponent(view.unit)}`;
  return query === '' ? path : `${path}?${query}`;
}

/** `2009-01-01`, `latest`, `record` or `record@2009-01-01`. */
function momentOf(text: string | null): Moment | null {
  if (text === null) return null;
  if (isDate(text)) return { chart: null, asOf: dateOf(text) };
  const [chart = '', date] = text.split('@');
  return { chart, asOf: dateOf(date ?? null) };
}

function writtenMoment({ chart, asOf }: Moment): string {
  if (chart === null) return asOf ?? latest;
  return asOf === null ? chart : `${chart}@${asOf}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
