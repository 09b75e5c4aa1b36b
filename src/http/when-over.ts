import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const pending = new WeakMap<Socket, Set<() => void>>();

/**
 * Calls back, once, when a request is over: its answer has been taken, or its connection has ended. Node tells the
 * latter of the answer under way, not of those that wait behind it on the same connection.
 */
export function whenOver(response: ServerResponse, callBack: () => void): void {
  const { socket } = response.req;
  if (socket.closed) {
    callBack();
    return;
  }
  const calls = callsOf(socket);
  const end = (): void => {
    if (calls.delete(end)) callBack();
  };
  calls.add(end);
  response.once('close', end);
}

function callsOf(socket: Socket): Set<() => void> {
  const known = pending.get(socket);
  if (known) return known;
  const calls = new Set<() => void>();
  pending.set(socket, calls);
  socket.once('close', () => {
    for (const call of calls) call();
  });
  return calls;
}
