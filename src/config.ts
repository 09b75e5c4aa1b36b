import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { packageRoot } from './package-info';

/** What the service is told when it starts. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder that holds the charts. */
  readonly charts: string;
  /** The slug of the default chart; undefined for the first one. */
  readonly chart: string | undefined;
}

const shippedCharts = join(packageRoot, 'seed', 'charts');

/** The options of the service. Each can be set by its environment variable instead; a flag wins over it. */
export const serviceOptions: readonly Option[] = [
  new Option('-p, --port <number>', 'port to listen on, 0 for any free one').env('PORT').default(4000).argParser(port),
  new Option('--host <address>', 'address to listen on; 0.0.0.0 for every interface')
    .env('HOST')
    .default('localhost')
    .argParser(filled),
  new Option('--charts <dir>', 'folder of charts, a folder each')
    .env('CHARTS')
    .default(shippedCharts, 'those that come with AgencyGraph')
    .argParser(filled),
  new Option('--chart <slug>', 'chart that answers when a request names none')
    .env('CHART')
    .default(undefined, 'the first by slug')
    .argParser(filled),
];

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}

function filled(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Expected a text that is not empty.');
}
