import { Option } from 'commander';
import { originArgument } from './origin-argument';

/** How the schema is to be printed. */
export interface SchemaOptions {
  /** As a page rather than in GraphQL's own language. */
  readonly html: boolean | undefined;
  /** Where the service is that the page leads to; undefined for none. */
  readonly origin: string | undefined;
}

export const schemaOptions: readonly Option[] = [
  new Option('--html', 'as a page that needs no other file, for any web server'),
  new Option('--origin <url>', 'with --html: where the service is, for links to ask it')
    .default(undefined, 'no links')
    .argParser(originArgument),
];
