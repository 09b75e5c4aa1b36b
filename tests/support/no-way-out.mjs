// Loaded before a program (`--import`), it makes whatever would leave this machine fail, and tells it on stderr.
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import process from 'node:process';

const here = ['localhost', '127.0.0.1', '::1', '::', '0.0.0.0'];

function refuse(what, host) {
  process.stderr.write(`LEAVES: ${what} ${String(host)}\n`);
  throw new Error(`${what} ${String(host)} would leave this machine.`);
}

// Every way to connect, such as that of http, https, tls and fetch, ends here; the arguments may come as one list.
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const host =
    typeof first === 'object' ? (first.host ?? 'localhost') : typeof second === 'string' ? second : 'localhost';
  if (!here.includes(host)) refuse('connect', host);
  return connect.apply(this, args);
};

for (const resolver of [dns, dns.promises])
  for (const name of Object.keys(resolver).filter((key) => /^(lookup|lookupService|resolve\w*|reverse)$/.test(key))) {
    const original = resolver[name];
    resolver[name] = function (host, ...rest) {
      if (!here.includes(host)) refuse(`dns.${name}`, host);
      return original.call(this, host, ...rest);
    };
  }

dgram.createSocket = () => refuse('dgram', 'socket');
