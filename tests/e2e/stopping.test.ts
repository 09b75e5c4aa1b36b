import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cases } from '../support/cases';
import { openSocket, send, wireText } from '../support/client';
import type { Reply } from '../support/client';
import { largeQuestion } from '../support/large-answer';
import { seeded } from '../support/seeded';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const main = join(__dirname, '..', '..', 'dist', 'src', 'main.js');

const clients = 20;
const questions = [
  '{ agency { name acronym } }',
  '{ unit(by: { slug: "homeland-security-investigations" }) { name responsibilities { title citations { stance } } } }',
  '{ unit(by: { slug: "department-of-homeland-security" }) { descendants(first: 1000) { nodes { name responsibilities { title } } } } }',
].map((query) => JSON.stringify({ query }));

/** Far above the 0.7 seconds or so that it takes, and below the time-outs that an open connection could make it wait for. */
const bound = 5000;

const isAnswer = ({ status, body }: Reply): boolean => status === 200 && body.startsWith('{"data":{');
const isRefused = ({ fault }: Reply): boolean => fault === 'ECONNREFUSED';

/** What the service told of its connections: see tests/support/tell-connections.mjs. */
function connections({ errors }: Service): { accepted: Set<number>; closedAt: number } {
  const numbers = (word: string): number[] =>
    [...errors().matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].map(([, number]) => Number(number));
  return { accepted: new Set(numbers('ACCEPTED')), closedAt: Math.min(...numbers('CLOSING')) };
}

/** Asks without pause, over one kept connection at a time, until nobody listens any more. */
async function askOnAndOn(origin: string, first: number): Promise<Reply[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const replies: Reply[] = [];
  let reply: Reply;
  do {
    reply = await send(agent, `${origin}/graphql`, questions[(first + replies.length) % questions.length]);
    replies.push(reply);
  } while (!isRefused(reply));
  agent.destroy();
  return replies;
}

/** Whether the service said over a kept connection that it is not ready, while others could still connect. */
async function saysNotReady(origin: string): Promise<boolean> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let reply: Reply;
  do {
    reply = await send(agent, `${origin}/readyz`);
    await pause(5);
  } while (reply.status === 200);
  agent.destroy();
  return reply.status === 503;
}

const nodeFlags = ['two-addresses', 'tell-connections'].flatMap((name) => [
  '--import',
  join(__dirname, '..', 'support', `${name}.mjs`),
]);
const started: Service[] = [];

async function start(): Promise<Service> {
  const service = await startService([], {}, { nodeFlags });
  started.push(service);
  return service;
}

/** What a failed test leaves. */
afterEach(async () => {
  await Promise.all(started.splice(0).map(({ stop }) => stop('SIGKILL')));
});

const endsIn = async (service: Service, milliseconds: number): Promise<number | null | 'still there'> =>
  Promise.race([service.ended, pause(milliseconds, 'still there' as const, { ref: false })]);

/** It listens on each address of `localhost`. */
const addresses = ({ origin }: Service): string[] =>
  ['127.0.0.1', '[::1]'].map((host) => origin.replace('localhost', host));

describe('a service under load that is told to stop', () => {
  const random = seeded(6);
  const moments = Array.from({ length: cases(4, 40) }, (_, index) => ({
    signal: index % 2 === 0 ? ('SIGTERM' as const) : ('SIGINT' as const),
    after: Math.round(50 + random() * 400),
  }));

  it.each(moments)(
    'answers every request that it accepted, after it has said that it is not ready, and ends with 0 ($signal after $after ms)',
    async ({ signal, after }) => {
      const service = await start();
      const origins = addresses(service);
      const asking = Array.from({ length: clients }, (_, index) => askOnAndOn(origins[index % 2] ?? '', index));
      const notReady = origins.map(saysNotReady);
      await pause(after);
      process.kill(service.pid, signal);
      expect(await endsIn(service, bound)).toBe(0);
      expect(await Promise.all(notReady)).toEqual([true, true]);

      const replies = (await Promise.all(asking)).flat();
      const answers = replies.filter(isAnswer);
      expect(answers.length).toBeGreaterThan(clients);
      // What stood in the system's queue when the listener closed was never given to the service, and what came to a
      // kept connection later than that may have crossed its end. Clients send both again.
      const { accepted, closedAt } = connections(service);
      const isOwed = ({ port = 0, sentAt }: Reply): boolean => accepted.has(port) && sentAt < closedAt;
      const unanswered = replies.filter((reply) => !isRefused(reply) && !isAnswer(reply));
      const owed = unanswered.filter(isOwed);
      console.log(
        `${String(answers.length)} answered, ${String(owed.length)} accepted and not answered, ${String(unanswered.length - owed.length)} neither accepted nor refused`,
      );
      expect(owed.map(({ fault, status, body }) => [fault, status, body])).toEqual([]);
    },
  );
});

describe('a service that is told to stop', () => {
  it('goes on answering for a moment, and asks to close the connection', async () => {
    const service = await start();
    const [origin = ''] = addresses(service);
    process.kill(service.pid, 'SIGTERM');
    expect(await saysNotReady(origin)).toBe(true);
    const { status, headers, body } = await send(new Agent({ keepAlive: true }), `${origin}/graphql`, questions[0]);
    expect([status, headers.connection, body.slice(0, 8)]).toEqual([200, 'close', '{"data":']);
    expect(await endsIn(service, bound)).toBe(0);
  });

  it('does not wait for idle connections, nor for a request that is half sent', async () => {
    const service = await start();
    const origins = addresses(service);
    const agent = new Agent({ keepAlive: true });
    for (const origin of origins) {
      await Promise.all(Array.from({ length: 5 }, () => send(agent, `${origin}/graphql`, questions[0])));
      const request = wireText(origin, questions[1] ?? '');
      (await openSocket(origin)).write(request.slice(0, 30));
      (await openSocket(origin)).write(request.slice(0, -10));
      await openSocket(origin);
    }
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(10);
    process.kill(service.pid, 'SIGTERM');
    expect(await endsIn(service, bound)).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at once by a second signal, with another code (%s)', async (signal) => {
    const service = await start();
    const [origin = ''] = addresses(service);
    // Somebody who does not take an answer keeps the service from its end.
    const slow = await openSocket(origin);
    slow.pause().write(wireText(origin, largeQuestion).repeat(3));
    await pause(200);
    const notReady = saysNotReady(origin);
    process.kill(service.pid, 'SIGTERM');
    expect(await notReady).toBe(true);
    process.kill(service.pid, signal);
    expect(await endsIn(service, bound)).toBeGreaterThan(0);
    slow.destroy();
  });

  it.each([20, 150, 300])('ends even if it does not listen yet (after %i ms)', async (after) => {
    const child = spawn(process.execPath, [main, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
    const ended = once(child, 'close');
    await pause(after);
    child.kill('SIGTERM');
    const isOver = await Promise.race([ended.then(() => true), pause(bound, false, { ref: false })]);
    child.kill('SIGKILL');
    expect([isOver, said]).toEqual([true, '']);
  });
});
