import { isIP } from 'node:net';
import { quote } from '../chart/quote';

/** Ranges that go by a name, as @fastify/proxy-addr knows them. */
const namedRanges = ['loopback', 'linklocal', 'uniquelocal'];

/** Why addresses of proxies cannot be believed; null when they can. */
export function wrongProxy(addresses: readonly string[]): string | null {
  const wrong = addresses.find((address) => !namedRanges.includes(address) && !isRange(address));
  if (wrong === undefined) return null;
  return `${quote(wrong)} is no address; expected such as 10.0.0.1, 10.0.0.0/8, fd00::/8 or one of ${namedRanges.join(', ')}.`;
}

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most === undefined || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
}
