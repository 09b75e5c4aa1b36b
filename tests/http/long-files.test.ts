import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runApp } from '../support/app';
import { chartsOf, shippedFolder } from '../support/charts';
import { longFormat } from '../support/made-up-format';
import { request } from '../support/requests';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const { latest } = chartsOf(shippedFolder).default;

/** The headers and the first of what comes behind them; the rest is left where it is. */
async function openFile(
  port: number,
  encoding = 'identity',
): Promise<{ readonly socket: ReturnType<typeof connect>; readonly start: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(request('GET /charts/ice.made.up', { 'accept-encoding': encoding }));
  const [start] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  return { socket, start: start.toString() };
}

/** Goes on when something has come true; fails when it does not within a second. */
async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue() && waited < 100; waited += 1) await pause(10);
  expect(isTrue()).toBe(true);
}

const many = 100_000;

describe('a very long file', () => {
  it.each([
    ['identity', many],
    // What is the same over and over takes little room when it is packed.
    ['gzip', 50 * many],
    ['br', 50 * many],
  ])(
    'is begun before it is made, made as it is taken, and no further when the reader has gone: %s',
    async (encoding, pieces) => {
      const { format, made, hasEnded } = longFormat(pieces);
      const app = await runApp({ formats: [format] });
      try {
        const { socket, start } = await openFile(app.port, encoding);
        expect(start).toContain('200 OK');
        if (encoding === 'identity') {
          await pause(200);
          const before = made();
          await pause(100);
          expect([made() - before, before < pieces / 3]).toEqual([0, true]);
        }
        expect(hasEnded()).toBe(false);
        socket.resetAndDestroy();
        await until(hasEnded);
      } finally {
        await app.close();
      }
    },
  );

  it('that nobody takes holds no place, and those that are taken hold up nobody', async () => {
    const app = await runApp({ formats: [longFormat(many).format], bounds: { running: 1, waiting: 3 } });
    try {
      const idle = await Promise.all([openFile(app.port), openFile(app.port)]);
      expect((await app.ask('{ charts { slug } }')).status).toBe(200);
      for (const { socket } of idle) socket.destroy();
    } finally {
      await app.close();
    }
  });

  it('passes through little memory, and others are answered meanwhile', async () => {
    const pieces = 2 * many;
    const { format, hasEnded } = longFormat(pieces);
    const app = await runApp({ formats: [format] });
    try {
      const { body } = await fetch(`${app.origin}/charts/ice.made.up`);
      // What is garbage may lie about for long in a process that has done much before.
      const held = (): number => {
        collectGarbage();
        return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
      };
      const before = held();
      expect((await app.ask('{ charts { slug } }')).status).toBe(200);
      expect(hasEnded()).toBe(false);
      let [length, most, measuredAt] = [0, 0, 0];
      for await (const part of body ?? []) {
        length += part.length;
        if (length < measuredAt) continue;
        most = Math.max(most, held());
        measuredAt += (pieces * 1000) / 5;
      }
      expect(length).toBe(pieces * 1000);
      expect(most - before).toBeLessThan(length / 2);
    } finally {
      await app.close();
    }
  });

  it('comes whole and in order beside others that want the only place', async () => {
    const { format } = longFormat(2000);
    const expected = [...format.write(latest, { address: '' })].join('');
    const app = await runApp({
      formats: ['a', 'b', 'c'].map((extension) => ({ ...format, extension, write: longFormat(2000).format.write })),
      bounds: { running: 1, waiting: 2 },
    });
    try {
      const texts = await Promise.all(
        ['a', 'b', 'c'].map(async (extension) => (await fetch(`${app.origin}/charts/ice.${extension}`)).text()),
      );
      expect(texts.every((text) => text === expected)).toBe(true);
    } finally {
      await app.close();
    }
  });

  it('is cut off when its reader does not take it in time', async () => {
    const app = await runApp({ formats: [longFormat(many).format], bounds: { answer: 200 } });
    try {
      const { socket } = await openFile(app.port);
      await pause(400);
      socket.resume();
      await once(socket, 'close');
    } finally {
      await app.close();
    }
  });

  it('lets the one go that has been taken for longest when too many are under way', async () => {
    const app = await runApp({ formats: [longFormat(many).format], bounds: { untaken: 2 * 1024 * 1024 } });
    try {
      const first = await openFile(app.port);
      const others = [await openFile(app.port), await openFile(app.port)];
      const gone = once(first.socket, 'close');
      first.socket.resume();
      await gone;
      expect(others.map(({ start, socket }) => [start.includes('200 OK'), socket.closed])).toEqual([
        [true, false],
        [true, false],
      ]);
      for (const { socket } of others) socket.destroy();
    } finally {
      await app.close();
    }
  });

  it('comes whole when the service stops meanwhile', async () => {
    const pieces = many / 5;
    const app = await runApp({ formats: [longFormat(pieces).format] });
    const { body } = await fetch(`${app.origin}/charts/ice.made.up`);
    const closed = app.close();
    let length = 0;
    for await (const part of body ?? []) length += part.length;
    expect(length).toBe(pieces * 1000);
    await closed;
  });

  it('ends with the service, which waits for it as for other answers', async () => {
    const { format, hasEnded } = longFormat(many);
    const app = await runApp({ formats: [format], bounds: { closing: 0, lastAnswers: 100 } });
    const { socket } = await openFile(app.port);
    await app.close();
    await until(hasEnded);
    socket.destroy();
  });
});
