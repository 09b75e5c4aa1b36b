// Loaded before the service (`--import`), it makes `localhost` two addresses, as it is on most machines.
import dns from 'node:dns';
import { setImmediate } from 'node:timers';

const { lookup } = dns;
dns.lookup = (host, options, done) => {
  if (host !== 'localhost' || !options.all) return lookup(host, options, done);
  const addresses = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ];
  return setImmediate(done, null, addresses);
};
