import { Argument, InvalidArgumentError, Option } from 'commander';

export const publishOptions: readonly Option[] = [
  new Option('--alone', 'withdraw every other chart').default(false),
  new Option('--after <version>', 'only when this is the newest version still; 0 when there is none').argParser(
    version,
  ),
  new Option('--note <text>', 'what is new, for whoever lists the versions'),
];

export const pulledVersion = new Argument(
  '[version]',
  'its number; when left out, the one that is served now',
).argParser(version);

export const rollbackArgument = new Argument(
  '[version]',
  'its number; when left out, the one before that whose charts are served now',
).argParser(version);

function version(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected the number of a version; `agencygraph versions` lists them.');
}
