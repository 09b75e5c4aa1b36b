import { connect } from 'node:net';
import { once } from 'node:events';
import { runApp } from '../support/app';

const heavy =
  '{ units(chart: "ice-record", first: 1000) { nodes { facts { id statement citations { note passage { gist } } } } } }';
const light = '{ charts { slug } }';

const head = (length: number): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${String(length)}\r\n\r\n`;

describe('more requests than can be answered', () => {
  it('are refused with 503 and when to ask again, while those let in are answered', async () => {
    const app = await runApp({ bounds: { running: 1, waiting: 2 } });
    try {
      const responses = await Promise.all(Array.from({ length: 10 }, () => app.ask(heavy)));
      const refused = responses.filter(({ status }) => status === 503);
      expect(responses.filter(({ status }) => status === 200)).toHaveLength(3);
      expect(refused).toHaveLength(7);
      expect(refused[0]?.headers.get('retry-after')).toBe('1');
      expect(await refused[0]?.json()).toEqual({
        errors: [
          {
            message: 'More is asked than can be answered now; ask again in a second.',
            extensions: { code: 'OVERLOADED' },
          },
        ],
      });
      expect((await app.ask(light)).status).toBe(200);
    } finally {
      await app.close();
    }
  });

  it('hold up neither the page nor the word that the service lives', async () => {
    const app = await runApp({ bounds: { running: 0, waiting: 0 } });
    try {
      const paths = ['/', '/healthz', '/readyz', '/schema.graphql'];
      const statuses = await Promise.all(paths.map(async (path) => (await fetch(app.origin + path)).status));
      expect([...statuses, (await app.ask(light)).status]).toEqual([200, 200, 200, 200, 503]);
    } finally {
      await app.close();
    }
  });

  it('take no place when they come slowly, or when whoever sent them has gone', async () => {
    const app = await runApp({ bounds: { running: 1, waiting: 1 } });
    try {
      const slow = Array.from({ length: 5 }, () =>
        connect(app.port, '127.0.0.1', function (this: NodeJS.WritableStream) {
          this.write(`${head(100)}{"que`);
        }),
      );
      await Promise.all(slow.map((socket) => once(socket, 'connect')));
      expect((await app.ask(light)).status).toBe(200);
      for (const socket of slow) socket.destroy();

      const body = JSON.stringify({ query: heavy });
      const gone = connect(app.port, '127.0.0.1');
      gone.end(`${head(body.length)}${body}`);
      await once(gone, 'connect');
      gone.destroy();
      expect((await app.ask(light)).status).toBe(200);
    } finally {
      await app.close();
    }
  });

  it('are refused while answers wait that nobody takes, and let in again when their readers have been cut off', async () => {
    const app = await runApp({ bounds: { untaken: 100_000, answer: 2000 } });
    try {
      const body = JSON.stringify({ query: heavy });
      const reader = connect(app.port, '127.0.0.1');
      const closed = once(reader, 'close');
      reader.on('error', () => undefined);
      reader.pause();
      // More than the operating system keeps for it.
      reader.write(`${head(body.length)}${body}`.repeat(50));
      const statuses: number[] = [];
      while (!statuses.includes(503) && statuses.length < 2000) statuses.push((await app.ask(light)).status);
      expect(statuses).toContain(503);
      while (statuses.at(-1) === 503) statuses.push((await app.ask(light)).status);
      reader.resume();
      await closed;
    } finally {
      await app.close();
    }
  });
});
