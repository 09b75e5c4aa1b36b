import { EventEmitter, once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port';

/** Where something is served. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** To open gates in the tests of a file or of a group; each is removed after the test that opened it. */
export function gatesForTests(): (served: Endpoint) => Promise<TcpGate> {
  const gates: TcpGate[] = [];
  afterEach(() => {
    for (const gate of gates.splice(0)) gate.remove();
  });
  return async (served) => {
    const gate = new TcpGate(await freePort(), served);
    gates.push(gate);
    await gate.open();
    return gate;
  };
}

/** What stands between clients and a server, at a port of this machine, and lets through what the test wants. */
export class TcpGate {
  readonly #listener = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    this.#join(client);
  });
  readonly #sockets = new Set<Socket>();
  readonly #turns = new EventEmitter().setMaxListeners(0);
  #isSilent = false;
  #delay = 0;

  constructor(
    readonly port: number,
    private readonly served: Endpoint,
  ) {}

  /** Lets everything through at once, first what was held back; takes connections again, if it was shut. */
  async open(): Promise<void> {
    this.#pass(0);
    if (!this.#listener.listening) await once(this.#listener.listen(this.port, '127.0.0.1'), 'listening');
  }

  /** Lets each piece through so many milliseconds late, in both directions. */
  slow(delay: number): void {
    this.#pass(delay);
  }

  /** Takes connections and whatever comes on them, and lets nothing through, as a server that hangs does. */
  silence(): void {
    this.#isSilent = true;
  }

  /** Refuses new connections. Those that there are stay. */
  shut(): void {
    this.#listener.close();
  }

  /** Breaks the connections that there are, with no word of farewell. New ones are taken as before. */
  cut(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
  }

  remove(): void {
    this.shut();
    this.cut();
    this.#pass(0);
  }

  #pass(delay: number): void {
    this.#isSilent = false;
    this.#delay = delay;
    this.#turns.emit('pass');
  }

  #join(client: Socket): void {
    const server = connect({ ...this.served, allowHalfOpen: true, noDelay: true });
    const sockets = [client, server];
    for (const socket of sockets) this.#sockets.add(socket.on('close', () => this.#sockets.delete(socket)));
    // Where one way ends in an error, so does the other.
    Promise.all([pipeline(client, this.#hold(), server), pipeline(server, this.#hold(), client)]).catch(() => {
      for (const socket of sockets) socket.destroy();
    });
  }

  #hold(): Transform {
    return new Transform({
      transform: (piece, _encoding, done) => {
        void this.#turn().then(() => {
          done(null, piece);
        });
      },
    });
  }

  async #turn(): Promise<void> {
    while (this.#isSilent) await once(this.#turns, 'pass');
    if (this.#delay > 0) await pause(this.#delay);
  }
}
