import { didYouMean } from './chart/did-you-mean';
import { quote } from './chart/quote';
import { WrongOption } from './embedding';
import type { ServerOptions } from './embedding';
import { wrongProxy } from './http/trusted-proxies';

/** What each option is to be, and whether a value is that; the charts, the public address and the chart are judged where they are used. */
const expected: Readonly<Record<keyof ServerOptions, readonly [string, (value: unknown) => boolean]>> = {
  charts: ['what loadCharts, followFolder or followDatabase gave', (value) => typeof value === 'object'],
  defaultChart: ['the slug of a chart', isText],
  publicUrl: ['an address, such as https://charts.example.gov', isText],
  requestsPerMinute: ['a whole number from 1', (value) => Number.isInteger(value) && Number(value) >= 1],
  trustedProxies: ['a list of addresses', (value) => Array.isArray(value) && value.every(isText)],
  onlyOperations: ['a list of operations, each with an id, a name and a body', (value) => isListOfOperations(value)],
  subgraph: ['true or false', (value) => typeof value === 'boolean'],
  onFault: ['a function', (value) => typeof value === 'function'],
  onChange: ['a function', (value) => typeof value === 'function'],
  onRequest: ['a function', (value) => typeof value === 'function'],
  metrics: ['true or false', (value) => typeof value === 'boolean'],
};

/** @throws WrongOption when one cannot be, or is none that there is */
export function checkOptions(options: ServerOptions): void {
  if (typeof options !== 'object') throw new WrongOption('There are no options; expected at least charts.');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(expected, name))
      throw new WrongOption(`There is no option ${quote(name)}.${didYouMean(name, Object.keys(expected))}`);
    const [what, isFit] = expected[name as keyof ServerOptions];
    if (value !== undefined && !isFit(value))
      throw new WrongOption(
        `${name} is ${typeof value === 'function' ? 'a function' : quote(value)}; expected ${what}.`,
      );
  }
  const wrong = wrongProxy(options.trustedProxies ?? []);
  if (wrong !== null) throw new WrongOption(wrong);
  if (options.subgraph && options.onlyOperations)
    throw new WrongOption('subgraph cannot be with onlyOperations: a gateway writes its own operations.');
}

/** @throws WrongOption */
export function checkPort(port: unknown): void {
  if (Number.isInteger(port) && Number(port) >= 0 && Number(port) <= 65_535) return;
  throw new WrongOption(`port is ${quote(port)}; expected a whole number from 0 to 65535.`);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isListOfOperations(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one: Readonly<Record<string, unknown>> | null) => [one?.id, one?.name, one?.body].every(isText))
  );
}
