import type { IncomingHttpHeaders } from 'node:http';

/** Of characters: a header that is longer is no browser's, and weighing each of its languages would take long. */
const longest = 500;

/** In which languages names are wanted, as a request says it. */
export function wantedLanguages({ 'accept-language': wanted = '' }: IncomingHttpHeaders): string | undefined {
  return wanted !== '' && wanted.length <= longest ? wanted : undefined;
}
