import { request } from 'node:http';
import type { Agent, IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** What became of one request. */
export interface Reply {
  /** 0 when no complete answer came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Why no complete answer came, such as ECONNREFUSED. */
  readonly fault: string | undefined;
  /** This end of the connection that it went over; undefined when there was none. */
  readonly port: number | undefined;
  /** When all of it had been given to the system, in microseconds of the clock that all processes share. */
  readonly sentAt: number;
}

/** Sends one request over the connections of an agent; without a body it is a GET. Never rejects. */
export function send(agent: Agent, url: string, body?: string): Promise<Reply> {
  return new Promise((resolve) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' });
    let [port, sentAt]: [number | undefined, number] = [undefined, Infinity];
    sent.on('socket', (socket) => {
      const note = (): void => {
        port = socket.localPort;
      };
      if (socket.connecting) socket.once('connect', note);
      else note();
    });
    sent.on('finish', () => {
      sentAt = Number(process.hrtime.bigint() / 1000n);
    });
    const settle = (reply: Partial<Reply>): void => {
      resolve({ status: 0, headers: {}, body: '', fault: undefined, port, sentAt, ...reply });
    };
    const fail = (error: Error & { code?: string }): void => {
      settle({ fault: error.code ?? error.message });
    };
    sent.on('error', fail);
    sent.on('response', (response) => {
      text(response).then((body) => {
        settle({ status: response.statusCode ?? 0, headers: response.headers, body });
      }, fail);
    });
    sent.end(body);
  });
}

/** A bare connection that hears nothing until it is told to, and does not mind being cut. */
export async function openSocket(origin: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname.replace(/[[\]]/g, ''));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

/** A question as it stands on the wire, complete. */
export function wireText(origin: string, body: string): string {
  const length = String(Buffer.byteLength(body));
  return `POST /graphql HTTP/1.1\r\nhost: ${new URL(origin).host}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`;
}
