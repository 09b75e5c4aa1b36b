import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const longestWait = 15_000;

/**
 * Writes bytes to a socket of its own, whatever they are, and reads as many answers as are expected, or as come until
 * the service closes the socket.
 */
export function exchange(port: number, bytes: Buffer, expected = 1): Promise<Answer[]> {
  return new Promise((resolve) => {
    const bodiless = bytes.subarray(0, 5).toString() === 'HEAD ';
    let received = Buffer.alloc(0);
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const end = (closed: boolean): void => {
      const answers = answersIn(received, bodiless, closed);
      if (!closed && answers.length < expected) return;
      socket.destroy();
      resolve(answers);
    };
    socket.on('data', (part) => {
      received = Buffer.concat([received, part]);
      end(false);
    });
    // A service that has refused need not read on: what it said until then counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      end(true);
    });
    socket.setTimeout(longestWait, () => {
      end(true);
    });
  });
}

/** The complete answers at the start of the bytes, but for those that only say to go on. */
function answersIn(bytes: Buffer, bodiless: boolean, closed: boolean): Answer[] {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return [];
  const [statusLine = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1]);
  const headers = new Map(lines.map(headerIn));
  const rest = bytes.subarray(headEnd + 4);
  if (status === 100) return answersIn(rest, bodiless, closed);
  const length = bodyLength(status, headers, bodiless);
  if (rest.length < length && !closed) return [];
  const body = rest.subarray(0, length).toString();
  const answer = { status, headers, body: headers.has('transfer-encoding') ? withoutSizes(body) : body };
  return [answer, ...answersIn(rest.subarray(length), bodiless, closed)];
}

function headerIn(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

/** Without a length the body ends with the connection. */
function bodyLength(status: number, headers: ReadonlyMap<string, string>, bodiless: boolean): number {
  if (bodiless || status === 204) return 0;
  const length = headers.get('content-length');
  return length === undefined ? Infinity : Number(length);
}

/** A body that came in chunks. */
function withoutSizes(chunks: string): string {
  return chunks.replaceAll(/(?:^|\r\n)[0-9a-f]+\r\n/g, '').replace(/\r\n$/, '');
}
