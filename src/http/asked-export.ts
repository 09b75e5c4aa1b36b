import type { Chart } from '../chart/chart';
import type { Charts } from '../chart/charts';
import { isCalendarDay } from '../chart/dates';
import { didYouMean } from '../chart/did-you-mean';
import { isLanguageRange, languageRangeForm, languages } from '../chart/languages';
import { noChart, oneOf } from '../chart/no-chart';
import { quote } from '../chart/quote';
import type { ExportFormat } from '../export/export-format';

/** What an address asks for. */
export interface AskedExport {
  readonly chart: Chart;
  readonly format: ExportFormat;
  /** Null for the latest state on record. */
  readonly asOf: string | null;
  /** One of those that the chart has beside its own; null for that. */
  readonly language: string | null;
}

/** Why it asks for nothing that there is, and what there is. */
export interface NoExport {
  readonly status: 400 | 404;
  readonly message: string;
}

/** Where charts are taken away. */
export const exportFolder = '/charts';

const parameters = ['asOf', 'language'];

/**
 * Reads the name of a file, such as `water.csv`, and the parameters behind it.
 *
 * @param file undefined when there is none
 * @param folder where charts are taken away, as people reach it
 */
export function askedExport(
  file: string | undefined,
  query: Readonly<Record<string, unknown>>,
  charts: Charts,
  formats: readonly ExportFormat[],
  folder: string,
): AskedExport | NoExport {
  const slugs = charts.all.map(({ header }) => header.slug);
  const endings = formats.map(({ extension }) => extension);
  const [slug = '', ...rest] = (file ?? '').split('.');
  const ending = rest.join('.');
  const chart = slugs.includes(slug) ? charts.find(slug) : undefined;
  if (ending === '' || (!chart && !slug)) return missing(whatThereIs(folder, chart ? [slug] : slugs, endings));
  if (!chart) return missing(noChart(slug, charts.all));
  const format = formats.find(({ extension }) => extension === ending);
  if (!format) {
    const message = `The chart ${quote(slug)} is not there as ${quote(ending)}; expected ${oneOf(endings, endings.length)}.`;
    return missing(message + didYouMean(ending, endings));
  }
  const unknown = Object.keys(query).find((name) => !parameters.includes(name));
  if (unknown !== undefined) {
    return wrong(
      `There is no parameter ${quote(unknown)}; expected ${parameters.join(', ')} or none.${didYouMean(unknown, parameters)}`,
    );
  }
  const { asOf = null, language = null } = query;
  if (Array.isArray(asOf)) return wrong('asOf is given more than once; expected one day.');
  if (asOf !== null && !(typeof asOf === 'string' && isCalendarDay(asOf))) {
    return wrong(`asOf is ${quote(asOf)}; expected a day of the calendar, such as "2003-03-01".`);
  }
  if (Array.isArray(language)) return wrong('language is given more than once; expected one.');
  if (language !== null && !(typeof language === 'string' && isLanguageRange(language))) {
    return wrong(`language is ${quote(language)}; expected ${languageRangeForm}.`);
  }
  return { chart, format, asOf, language: languages.of(chart).best(language) };
}

function whatThereIs(folder: string, slugs: readonly string[], endings: readonly string[]): string {
  const addresses = `${folder}/<chart>.<form>?asOf=<day>`;
  return `A chart is taken away at ${addresses}, without asOf as last recorded; the chart is ${oneOf(slugs)}, the form ${oneOf(endings, endings.length)}.`;
}

function missing(message: string): NoExport {
  return { status: 404, message };
}

function wrong(message: string): NoExport {
  return { status: 400, message };
}
