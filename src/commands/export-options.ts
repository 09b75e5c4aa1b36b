import { InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../chart/did-you-mean';
import type { ExportFormat } from '../export/export-format';
import { exportFormats } from '../export/formats';
import { dayArgument } from './day-argument';
import { originArgument } from './origin-argument';

/** How a chart is to be taken away. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Undefined for the latest state on record. */
  readonly asOf: string | undefined;
  /** The file to write; undefined for the standard output. */
  readonly out: string | undefined;
  readonly origin: string;
}

const endings = exportFormats.map(({ extension }) => extension);

/** No address of anybody: the name is set aside for such use by RFC 6761. */
export const nowhere = 'https://charts.invalid';

export const exportOptions: readonly Option[] = [
  new Option('--format <form>', `one of ${endings.join(', ')}`).argParser(format).makeOptionMandatory(),
  new Option('--as-of <day>', 'the day that is shown, YYYY-MM-DD; the latest state on record when left out').argParser(
    dayArgument,
  ),
  new Option(
    '--out <file>',
    'the file to write, replaced when the new one is whole; the standard output when left out',
  ),
  new Option('--origin <url>', 'where the chart is served: links and names in the file begin with it')
    .default(nowhere, `${nowhere}, which leads nowhere`)
    .argParser(originArgument),
];

function format(text: string): ExportFormat {
  const found = exportFormats.find(({ extension }) => extension === text);
  if (found) return found;
  throw new InvalidArgumentError(`Expected one of ${endings.join(', ')}.${didYouMean(text, endings)}`);
}
