import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

const endOfHead = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('0\r\n\r\n');

/**
 * A connection that stays open and asks one thing after another. It reads of an answer what tells where it ends, and
 * whether it is one: a client that does more would take more time than the servers.
 */
export class Connection {
  #answer: Answer | undefined;

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => this.#answer?.take(bytes));
    socket.on('close', () => this.#answer?.fail(new Error('The server has closed a connection.')));
    socket.on('error', (error) => this.#answer?.fail(error));
  }

  static async to({ hostname, port }: URL): Promise<Connection> {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return new Connection(socket);
  }

  /** Ends when the answer is there, in all its bytes. */
  ask(request: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#answer = new Answer(resolve, reject);
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }
}

class Answer {
  #head: Buffer | undefined = Buffer.alloc(0);
  /** How many bytes are still to come; NaN when only the last chunk tells. */
  #missing = NaN;
  #tail = Buffer.alloc(0);

  constructor(
    private readonly done: () => void,
    readonly fail: (error: Error) => void,
  ) {}

  take(bytes: Buffer): void {
    if (this.#head === undefined) {
      this.#takeBody(bytes);
      return;
    }
    const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
    const end = head.indexOf(endOfHead);
    this.#head = end < 0 ? head : undefined;
    if (end < 0) return;
    const text = head.toString('latin1', 0, end + 2);
    if (!text.startsWith('HTTP/1.1 200 ')) this.fail(new Error(head.toString('utf8', 0, 1000)));
    const [, length] = /\r\ncontent-length: *(\d+)\r\n/i.exec(text) ?? [];
    this.#missing = Number(length ?? NaN);
    this.#takeBody(head.subarray(end + endOfHead.length));
  }

  #takeBody(bytes: Buffer): void {
    this.#missing -= bytes.length;
    if (this.#missing === 0) this.done();
    if (!Number.isNaN(this.#missing)) return;
    // Text as JSON has no line ends in it: where these five bytes are the last, the answer ends.
    this.#tail = Buffer.concat([this.#tail, bytes.subarray(-lastChunk.length)]).subarray(-lastChunk.length);
    if (this.#tail.equals(lastChunk)) this.done();
  }
}
