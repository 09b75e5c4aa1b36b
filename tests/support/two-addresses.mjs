// Loaded before the service (`--import`), it makes `localhost` two addresses, as it is on most machines.
import dns from 'node:dns';
import { setImmediate } from 'node:timers';

const addresses = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];
const isAsked = (host, options) => host === 'localhost' && options.all;

const { lookup } = dns;
dns.lookup = (host, options, done) =>
  isAsked(host, options) ? setImmediate(done, null, addresses) : lookup(host, options, done);

const { lookup: lookupLater } = dns.promises;
dns.promises.lookup = async (host, options) => (isAsked(host, options) ? addresses : lookupLater(host, options));
