import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../chart/did-you-mean';
import { isLanguageRange, languageRangeForm } from '../chart/languages';
import type { ExportFormat } from '../export/export-format';
import { exportFormats } from '../export/formats';
import { dayArgument } from './day-argument';

/** How a chart is to be taken away. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Undefined for the latest state on record. */
  readonly asOf: string | undefined;
  /** The language that units are named in; undefined for the chart's own. */
  readonly language: string | undefined;
  /** The file to write; undefined for the standard output. */
  readonly out: string | undefined;
}

const endings = exportFormats.map(({ extension }) => extension);

export const exportOptions: readonly Option[] = [
  new Option('--format <form>', `one of ${endings.join(', ')}`).argParser(format).makeOptionMandatory(),
  new Option('--as-of <day>', 'the day that is shown, YYYY-MM-DD; the latest state on record when left out').argParser(
    dayArgument,
  ),
  new Option(
    '--language <tag>',
    "the language that units are named in as far as they can be; the chart's own when left out",
  ).argParser(languageArgument),
  new Option(
    '--out <file>',
    'the file to write, replaced when the new one is whole; the standard output when left out',
  ),
];

/** What is said of the service holds for a file too. */
export const exportHelp = `
Links and names in the file begin with --public-url, or PUBLIC_URL: where the chart is served.`;

function languageArgument(text: string): string {
  if (isLanguageRange(text)) return text;
  throw new InvalidArgumentError(`Expected ${languageRangeForm}.`);
}

function format(text: string): ExportFormat {
  const found = exportFormats.find(({ extension }) => extension === text);
  if (found) return found;
  throw new InvalidArgumentError(`Expected one of ${endings.join(', ')}.${didYouMean(text, endings)}`);
}
