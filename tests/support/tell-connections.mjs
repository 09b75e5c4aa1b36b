// Loaded before the service (`--import`), it tells on stderr which connections are accepted, by the client's port, and
// when each listener closes, by the clock that all processes share.
import diagnostics from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import net from 'node:net';
import process from 'node:process';

const tell = (what, number) => writeSync(2, `${what} ${String(number)}\n`);

diagnostics.subscribe('net.server.socket', ({ socket }) => tell('ACCEPTED', socket.remotePort));

const { close } = net.Server.prototype;
net.Server.prototype.close = function (...args) {
  if (this.listening) tell('CLOSING', process.hrtime.bigint() / 1000n);
  return close.apply(this, args);
};
