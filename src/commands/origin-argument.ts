import { InvalidArgumentError } from 'commander';

/** Where the service is, without a path. */
export function originArgument(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(text)) return url.origin;
  throw new InvalidArgumentError('Expected an address without a path, such as https://charts.example.org.');
}
