import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { openSocket, send, wireText } from '../support/client';
import { largeQuestion } from '../support/large-answer';
import { openSockets } from '../support/process-figures';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const question = JSON.stringify({ query: '{ agency { name } }' });
/** In seconds: what a check every second, and a busy machine, may add. */
const slack = 4;

let service: Service;
let origin: string;

beforeEach(async () => {
  service = await startService(['--host', '127.0.0.1']);
  ({ origin } = service);
});

afterEach(async () => {
  await service.stop();
});

/** Sends what is to be sent a byte at a time, five a second. */
async function trickle(socket: Socket, text: string): Promise<void> {
  for (const byte of text) {
    if (socket.destroyed) return;
    socket.write(byte);
    await pause(200);
  }
}

/** Milliseconds from one asker of large answers to the next: all at once would be too many in work. */
const gap = 150;

/** The first answers may go into the buffers of the system, some 5 million characters, whether they are read or not. */
const tooMuch = (): string => wireText(origin, largeQuestion).repeat(4);

/** Asks all the while; gives how many were answered, and what was not. */
function askMeanwhile(): () => Promise<{ answered: number; others: unknown[]; slowest: number }> {
  let isOver = false;
  const agent = new Agent({ keepAlive: true });
  const clients = Array.from({ length: 5 }, async () => {
    const times: number[] = [];
    const others: unknown[] = [];
    while (!isOver) {
      const start = performance.now();
      const { status, fault } = await send(agent, `${origin}/graphql`, question);
      if (status !== 200) others.push(fault ?? status);
      times.push(performance.now() - start);
      await pause(20);
    }
    return { times, others };
  });
  return async () => {
    isOver = true;
    const results = await Promise.all(clients);
    agent.destroy();
    const times = results.flatMap((result) => result.times);
    return {
      answered: times.length,
      others: [...new Set(results.flatMap(({ others }) => others))],
      slowest: Math.max(...times),
    };
  };
}

/**
 * Opens many sockets, treats each in the same way, and expects the service to be rid of them in time. Looks at the
 * sockets that it holds: who reads nothing would not hear that it is cut.
 */
async function expectCut(
  many: number,
  { earliest, latest, gap = 0 }: { earliest: number; latest: number; gap?: number },
  treat: (socket: Socket) => void,
): Promise<void> {
  const stopAsking = askMeanwhile();
  await pause(500);
  const before = openSockets(service.pid);
  const sockets: Socket[] = [];
  for (let count = 0; count < many; count += 1) {
    const socket = await openSocket(origin);
    sockets.push(socket);
    treat(socket);
    await pause(gap);
  }
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;

  let [first, last] = [NaN, NaN];
  while (Number.isNaN(last) && seconds() < latest + slack) {
    await pause(100);
    const left = openSockets(service.pid) - before;
    if (left < many && Number.isNaN(first)) first = seconds();
    if (left <= 0) last = seconds();
  }
  const left = openSockets(service.pid) - before;
  for (const socket of sockets) socket.destroy();
  const { answered, others, slowest } = await stopAsking();
  stdout.write(
    `${String(many)} sockets: the first cut after ${first.toFixed(1)} s, the last after ${last.toFixed(1)} s; others: ${String(answered)} answered, the slowest in ${slowest.toFixed(0)} ms\n`,
  );
  expect({ others, left }).toEqual({ others: [], left: 0 });
  expect(first).toBeGreaterThan(earliest);
  expect(slowest).toBeLessThan(1000);
}

describe('others are served, and within its time is cut', () => {
  it('who sends nothing', async () => {
    await expectCut(100, { earliest: 4, latest: 8 }, (socket) => {
      socket.resume();
    });
  });

  it('who sends headers byte by byte', async () => {
    await expectCut(100, { earliest: 4, latest: 8 }, (socket) => {
      void trickle(socket.resume(), wireText(origin, question));
    });
  });

  it('who sends a body byte by byte', async () => {
    const [head = ''] = wireText(origin, question).split(question);
    await expectCut(100, { earliest: 5, latest: 10 }, (socket) => {
      socket.resume().write(head);
      void trickle(socket, ' '.repeat(question.length - 1));
    });
  });

  it('who stops in the middle of a request', async () => {
    await expectCut(100, { earliest: 5, latest: 10 }, (socket) => {
      socket.resume().write(wireText(origin, question).slice(0, -5));
    });
  });

  // More than there are requests in work at a time: who waits for its reader must not keep others from theirs. The
  // second crowd has asked for more than the service would hold for them: it may cut them sooner, but refuse no others.
  it.each([
    [20, 10],
    [60, 0],
  ])('who asks for large answers and reads nothing (%i)', async (many, earliest) => {
    await expectCut(many, { earliest, latest: 30, gap }, (socket) => {
      socket.pause().write(tooMuch());
    });
  });

  it('who reads large answers drop by drop', async () => {
    await expectCut(10, { earliest: 10, latest: 30, gap }, (socket) => {
      socket.pause().write(tooMuch());
      const drop = setInterval(() => {
        socket.read(1024);
      }, 500);
      socket.once('close', () => {
        clearInterval(drop);
      });
    });
  });
});
