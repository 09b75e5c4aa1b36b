import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { openSocket, send, wireText } from '../support/client';
import { largeQuestion } from '../support/large-answer';
import { startService } from '../support/service';

/** Clients that send at the same time, and after how many milliseconds each goes away. */
const crowd = Array.from({ length: 10 }, (_, index) => 5 + index * 5);

it('serves on when many have asked for large answers and gone away before they came', async () => {
  const service = await startService(['--host', '127.0.0.1']);
  const ask = (): ReturnType<typeof send> =>
    send(new Agent(), `${service.origin}/graphql`, JSON.stringify({ query: '{ agency { acronym } }' }));
  try {
    for (let round = 0; round < 15; round += 1) {
      await Promise.all(
        crowd.map(async (after) => {
          const socket = await openSocket(service.origin);
          socket.write(wireText(service.origin, largeQuestion));
          await pause(after);
          socket.resetAndDestroy();
        }),
      );
      await pause(100);
    }
    expect((await ask()).body.trim()).toBe('{"data":{"agency":{"acronym":"ICE"}}}');
  } finally {
    expect(await service.stop()).toBe(0);
  }
});

it('keeps its memory however many ask and go away at once, one after the other', async () => {
  const service = await startService(['--host', '127.0.0.1'], {}, { nodeFlags: ['--max-old-space-size=160'] });
  try {
    const askAndGo = async (): Promise<void> => {
      const socket = await openSocket(service.origin);
      socket.write(wireText(service.origin, largeQuestion));
      await pause(20);
      socket.resetAndDestroy();
    };
    for (let sent = 0; sent < 1000; sent += 1) {
      void askAndGo();
      await pause(5);
    }
    const reply = await send(new Agent(), `${service.origin}/healthz`);
    expect(reply.status).toBe(200);
  } finally {
    expect(await service.stop()).toBe(0);
  }
});
