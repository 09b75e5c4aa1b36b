import type { IncomingMessage } from 'node:http';
import { quote } from '../chart/quote';
import { belowBase } from '../pages/below-base';
import { askedPath, hostPattern } from './page-address';

/** Where people reach the service. */
export interface PublicUrl {
  /** What all addresses begin with, such as `https://charts.example.gov/org/chart`; left out: as it is asked. */
  readonly address?: string;
  /** The path in it, such as `/org/chart`; empty for none. */
  readonly base: string;
}

/** What the paths of the service begin with: under a path like them nobody could tell whether a proxy has taken it away. */
const ownNames = [
  'accessibility',
  'assets',
  'charts',
  'graphiql',
  'graphql',
  'healthz',
  'llms.txt',
  'mcp',
  'readyz',
  'sandbox',
  'schema',
  'schema.graphql',
  'third-party-notices',
  'units',
  'version',
];

/** Why a text is no public address, and what was expected. */
export class WrongPublicUrl extends Error {
  override readonly name = 'WrongPublicUrl';
}

/** @throws WrongPublicUrl */
export function readPublicUrl(text: string): Required<PublicUrl> {
  const [, start = '', base = ''] = /^(https?:\/\/[^\s/?#@\\]+)((?:\/[\w.~-]+)*)\/?$/i.exec(text) ?? [];
  const { host, origin } = URL.canParse(start) ? new URL(start) : { host: '', origin: '' };
  const names = base.split('/');
  if (!hostPattern.test(host) || names.includes('.') || names.includes('..')) {
    throw new WrongPublicUrl(
      `${quote(text)} is no public address; expected http or https, a host, and at most a path of letters, digits and "-._~", such as https://charts.example.gov/org/chart.`,
    );
  }
  const [, first = ''] = names;
  if (ownNames.includes(first)) {
    throw new WrongPublicUrl(
      `The path of ${quote(text)} begins with /${first}, as addresses of the service itself do; expected another one, such as /org/${first}.`,
    );
  }
  return { address: origin + base, base };
}

/** What a request asks the service for: some proxies take the base away, others pass it on. */
export const withoutBase =
  (base: string) =>
  ({ url = '' }: IncomingMessage): string =>
    base === '' ? url : belowBase(askedPath(url), base);
