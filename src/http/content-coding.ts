import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';

/** In which what is sent may be packed; where a client has no preference, the first of them. */
const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** Bytes: what is shorter goes in one packet as it is. */
const shortest = 1400;
/** What is shorter is packed on the spot, in a third of a millisecond at most: to hand it to a thread costs as much. */
const quick = 32 * 1024;
/** Whatever is made in one piece is short enough to be got back in few. */
const chunkSize = 64 * 1024;

/** Looks back no further than 256 kB, so that many can be under way. */
export const brotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 },
};
/** The level from which the time grows faster than the bytes shrink. */
const gzipOptions = { level: 5, chunkSize };

const [brotliInThread, gzipInThread] = [promisify(brotliCompress), promisify(gzip)];

/** The types of the package do not tell of its second argument. */
interface Negotiating {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): string[];
}

/**
 * How an answer is to be packed for a client; null for not at all.
 *
 * @param accepted the header Accept-Encoding
 * @param bytes of the answer
 */
export function codingFor(accepted: string | undefined, bytes: number): Coding | null {
  if (accepted === undefined || accepted === '') return null;
  const negotiator: Negotiating = new Negotiator({ headers: { 'accept-encoding': accepted } });
  const taken = negotiator.encodings([...codings, 'identity'], { preferred: codings });
  if (bytes < shortest && taken.includes('identity')) return null;
  return codings.find((coding) => coding === taken[0]) ?? null;
}

export async function pack(bytes: Buffer, coding: Coding): Promise<Buffer> {
  const isQuick = bytes.length < quick;
  if (coding === 'gzip') return isQuick ? gzipSync(bytes, gzipOptions) : gzipInThread(bytes, gzipOptions);
  const options = { ...brotliOptions, chunkSize };
  return isQuick ? brotliCompressSync(bytes, options) : brotliInThread(bytes, options);
}
