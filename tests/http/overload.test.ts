import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { once } from 'node:events';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { largeQuestion } from '../support/large-answer';

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

  it('wait a moment for their refusal, and no longer when the service stops', async () => {
    const app = await runApp({ bounds: { running: 0, waiting: 0 } });
    const refused = app.ask(light).then(({ status }) => status);
    const isRefused = Promise.race([refused, new Promise((resolve) => setTimeout(resolve, 300, 'still waiting'))]);
    expect(await isRefused).toBe('still waiting');
    await app.close();
    expect(await refused).toBe(503);
  });

  it('hold up neither the word that the service lives nor what is the same for everybody', async () => {
    const app = await runApp({ bounds: { running: 0, waiting: 0 } });
    try {
      const paths = ['/accessibility', '/healthz', '/readyz', '/schema.graphql'];
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
});

/** A client that asks for more than the operating system keeps for it, and reads nothing; the service's end of it. */
async function slowReader(app: RunningApp): Promise<{ reader: Socket; socket: Socket }> {
  const accepted = once(app.server, 'connection') as Promise<[Socket]>;
  const reader = connect(app.port, '127.0.0.1');
  reader.on('error', () => undefined);
  const [socket] = await accepted;
  reader.pause().write(`${head(largeQuestion.length)}${largeQuestion}`.repeat(8));
  return { reader, socket };
}

describe('a client that does not take its answers', () => {
  it('is cut off when too much waits for it, and holds up nobody else', async () => {
    const app = await runApp({ bounds: { untaken: 5_000_000, running: 1000 } });
    try {
      const slow = [];
      for (let count = 0; count < 4; count += 1) slow.push(await slowReader(app));
      const statuses = new Set<number>();
      while (!slow.some(({ socket }) => socket.destroyed)) statuses.add((await app.ask(light)).status);
      expect(statuses).toEqual(new Set([200]));
      for (const { reader } of slow) reader.destroy();
    } finally {
      await app.close();
    }
  });

  it('is cut off when it takes too long', async () => {
    const app = await runApp({ bounds: { answer: 300 } });
    try {
      const { reader, socket } = await slowReader(app);
      await once(socket, 'close');
      reader.destroy();
    } finally {
      await app.close();
    }
  });
});
