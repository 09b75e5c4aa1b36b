import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { readPublicUrl, WrongPublicUrl } from './http/public-url';
import { wrongProxy } from './http/trusted-proxies';
import { wrongDatabase } from './store/postgres/hosts';

/** What the service is told when it starts. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder that holds the charts; undefined for that of those that come with AgencyGraph. */
  readonly charts: string | undefined;
  /** Whether charts are read anew when their files change. */
  readonly watch: boolean;
  /** The address of the database that holds the charts, in place of a folder. */
  readonly database: string | undefined;
  /** The slug of the default chart; undefined for the first one. */
  readonly chart: string | undefined;
  /** What all addresses of the service begin with; undefined for where it is asked. */
  readonly publicUrl: string | undefined;
  /** How many requests a client may send a minute; undefined for any number. */
  readonly rateLimit: number | undefined;
  /** Addresses of the proxies in front; undefined for none. */
  readonly trustProxy: readonly string[] | undefined;
  /** Manifests of the operations that alone are answered; undefined for any operation. */
  readonly onlyOperations: readonly string[] | undefined;
  /** Whether a gateway of Federation 2 may take it as a subgraph. */
  readonly subgraph: boolean;
  /** How it tells what becomes of it. */
  readonly log: 'text' | 'json';
  /** Where it gives its figures; undefined for nowhere. */
  readonly metricsPort: number | undefined;
}

/** Why these options cannot tell where the charts are; null when they can. */
export function wrongPlace({ charts, watch, database }: Config): string | null {
  if (database === undefined) return null;
  if (charts !== undefined)
    return 'Both --charts and --database (CHARTS and DATABASE_URL) say where the charts are; expected one of them.';
  if (watch) return '--watch (WATCH) is for a folder; a database is followed in any case.';
  return wrongDatabase(database);
}

/** Why these options cannot tell what is answered; null when they can. */
export function wrongSubgraph({ subgraph, onlyOperations }: Config): string | null {
  return subgraph && onlyOperations !== undefined
    ? '--subgraph (SUBGRAPH) cannot be with --only-operations (ONLY_OPERATIONS): a gateway writes its own operations; let it be the gateway that answers persisted ones alone.'
    : null;
}

/** Reads the variables of the flags without a value, which would mean yes whatever they are. */
export function readFlags(program: Command): void {
  for (const option of serviceOptions.filter((one) => one.isBoolean())) {
    const name = option.attributeName();
    if (program.getOptionValueSource(name) !== 'env') continue;
    const { envVar = '' } = option;
    const { [envVar]: value = '' } = process.env;
    const isYes = /^(?:1|true|yes|on)$/i.test(value);
    if (isYes || /^(?:0|false|no|off)?$/i.test(value)) program.setOptionValue(name, isYes);
    else
      program.error(
        `error: option '${option.flags}' value '${value}' from env '${envVar}' is invalid. Expected true or false.`,
      );
  }
}

/** In the place of a manifest: no operations but those that come with the package. */
const shippedAlone = 'shipped';

/** The options of the service. Each can be set by its environment variable instead; a flag wins over it. */
export const serviceOptions: readonly Option[] = [
  new Option('-p, --port <number>', 'port to listen on, 0 for any free one').env('PORT').default(4000).argParser(port),
  new Option('--host <address>', 'address to listen on; 0.0.0.0 for every interface')
    .env('HOST')
    .default('localhost')
    .argParser(filled),
  new Option('--charts <dir>', 'folder of charts, a folder each')
    .env('CHARTS')
    .default(undefined, 'those that come with AgencyGraph')
    .argParser(filled),
  new Option('--watch', 'read the charts anew when their files change')
    .env('WATCH')
    .default(false, 'they are read once'),
  new Option(
    '--database <url>',
    'PostgreSQL that holds the charts in place of a folder, such as postgres://reader@db.example.gov/charts; several hosts with commas between',
  )
    .env('DATABASE_URL')
    .default(undefined, 'a folder holds them')
    .argParser(filled),
  new Option('--chart <slug>', 'chart that answers when a request names none')
    .env('CHART')
    .default(undefined, 'the first by slug')
    .argParser(filled),
  new Option('--public-url <url>', 'where people reach the service, behind a proxy: all addresses begin with it')
    .env('PUBLIC_URL')
    .default(undefined, 'where it is asked')
    .argParser(publicUrl),
  new Option('--rate-limit <number>', 'requests that a client may send a minute')
    .env('RATE_LIMIT')
    .default(undefined, 'any number')
    .argParser(atLeastOne),
  new Option(
    '--trust-proxy <addresses>',
    'proxies that are believed about who the client is: addresses or ranges, separated by commas',
  )
    .env('TRUST_PROXY')
    .default(undefined, 'none')
    .argParser(addresses),
  new Option(
    '--only-operations <manifests>',
    `answer persisted operations alone: those of these files, separated by commas, and those that come with AgencyGraph, or '${shippedAlone}' for the latter`,
  )
    .env('ONLY_OPERATIONS')
    .default(undefined, 'any operation')
    .argParser(manifests),
  new Option('--subgraph', 'be a subgraph of Federation 2, for a gateway in front')
    .env('SUBGRAPH')
    .default(false, 'it is none'),
  new Option('--log <form>', 'what to write to the output: text for people, or json, with a line for each request')
    .env('LOG')
    .default('text')
    .choices(['text', 'json']),
  new Option('--metrics-port <number>', 'port that gives figures for Prometheus at /metrics, on the same host')
    .env('METRICS_PORT')
    .default(undefined, 'no figures are kept')
    .argParser(port),
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

function publicUrl(text: string): string {
  try {
    return readPublicUrl(text).address;
  } catch (error) {
    throw error instanceof WrongPublicUrl ? new InvalidArgumentError(error.message) : error;
  }
}

function atLeastOne(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1) return number;
  throw new InvalidArgumentError('Expected a whole number from 1.');
}

function manifests(text: string): string[] {
  return filled(text)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== shippedAlone);
}

function addresses(text: string): string[] {
  const all = text.split(',').map((address) => address.trim());
  const wrong = wrongProxy(all);
  if (wrong === null) return all;
  throw new InvalidArgumentError(wrong);
}
