import { Agent } from 'node:http';
import { stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { openSocket, send, wireText } from '../support/client';
import { largeQuestion } from '../support/large-answer';
import { operations, shipped } from '../support/operations';
import { openSockets, residentMemory } from '../support/process-figures';
import { startService } from '../support/service';

/** For a trial, fewer: `SOAK_MINUTES=3 npx jest --config tests/long/jest.config.mjs tests/long/soak`. */
const minutes = Number(process.env.SOAK_MINUTES ?? 10);
const clients = 20;

const question = JSON.stringify({ query: '{ agency { name } }' });
const bodyOf = (query: string): string => JSON.stringify({ query });

const questions = operations.map(({ query, name }) =>
  JSON.stringify({ query, operationName: name, variables: shipped.variables[name] ?? {} }),
);

/** Twenty fragments that each spread the next one twice. */
const fragments = Array.from(
  { length: 20 },
  (_, level) =>
    `fragment F${String(level)} on OrgUnit { children { nodes { ...F${String(level + 1)} ...F${String(level + 1)} } } }`,
);
const fragmentBomb = `{ agency { ...F0 } } ${fragments.join(' ')} fragment F20 on OrgUnit { name }`;

/** What is refused before it is answered. */
const refused = [
  `{ agency(chart: "ice-record") ${'{ descendants(first: 1000) { nodes { parent '.repeat(4)}{ name }${' } } }'.repeat(4)} }`,
  `{ chart(slug: "ice-record") { sources { passages { facts { citations ${'{ source { passages { facts { citations '.repeat(2)}{ note }${' } } } }'.repeat(2)} } } } } }`,
  fragmentBomb,
  `{ ${Array.from({ length: 1000 }, (_, index) => `a${String(index)}: charts { slug }`).join(' ')} }`,
  `{ charts { slug ${'@skip(if: false) '.repeat(500)} } }`,
  `{ agency { ...A } } fragment A on OrgUnit { ...B } fragment B on OrgUnit { ...A }`,
  '{'.repeat(20_000),
  `{ charts { ${'slug '.repeat(30_000)} } }`,
].map(bodyOf);

type Attack = (origin: string, agent: Agent) => Promise<void>;

const attacks: Record<string, Attack> = {
  'hostile queries': async (origin, agent) => {
    for (const body of refused) {
      const reply = await send(agent, `${origin}/graphql`, body);
      if (!reply.body.startsWith('{"errors":[') || reply.status >= 500)
        throw new Error(`${body.slice(0, 200)}: ${String(reply.status)} ${reply.fault ?? reply.body.slice(0, 200)}`);
    }
  },
  'huge bodies': async (origin, agent) => {
    const { status, fault } = await send(agent, `${origin}/graphql`, bodyOf(' '.repeat(2 ** 21)));
    // The refusal may come before the body is sent, and then be lost with the connection.
    if (status !== 413 && fault === undefined) throw new Error(`answered with ${String(status)}`);
  },
  'connections reset in the middle of a request': async (origin) => {
    const socket = await openSocket(origin);
    socket.write(wireText(origin, question).slice(0, -5));
    await pause(20);
    socket.resetAndDestroy();
  },
  'requests aborted before their answer': async (origin) => {
    const socket = await openSocket(origin);
    socket.write(wireText(origin, largeQuestion));
    await pause(5);
    socket.resetAndDestroy();
  },
  'sockets that send nothing': async (origin) => {
    const socket = await openSocket(origin);
    socket.resume();
    await pause(5000);
    socket.destroy();
  },
  'slow senders': async (origin) => {
    const socket = await openSocket(origin);
    socket.resume();
    for (const byte of wireText(origin, question).slice(0, 60)) {
      socket.write(byte);
      await pause(250);
    }
    socket.destroy();
  },
  'slow readers of a large answer': async (origin) => {
    const socket = await openSocket(origin);
    socket.pause().write(wireText(origin, largeQuestion).repeat(3));
    for (let second = 0; second < 20; second += 1) {
      await pause(1000);
      socket.read(1024);
    }
    socket.destroy();
  },
  'half-closed sockets': async (origin) => {
    const socket = await openSocket(origin);
    socket.resume().end(wireText(origin, question).slice(0, 40));
    await pause(2000);
    socket.destroy();
  },
  garbage: async (origin) => {
    const socket = await openSocket(origin);
    socket.resume().write('\0\xff GARBAGE\r\n\r\n'.repeat(100));
    await pause(100);
    socket.destroy();
  },
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

it(`holds under load and attacks for ${String(minutes)} minutes`, async () => {
  const service = await startService(['--host', '127.0.0.1']);
  const { origin, pid } = service;
  const socketsAtStart = openSockets(pid);
  const start = performance.now();
  const minutesSince = (): number => (performance.now() - start) / 60_000;
  const isOver = (): boolean => minutesSince() >= minutes;

  const times: number[] = [];
  const failures: string[] = [];
  const asking = Array.from({ length: clients }, async (_, first) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let count = first; !isOver(); count += 1) {
      const asked = performance.now();
      const reply = await send(agent, `${origin}/graphql`, questions[count % questions.length]);
      times.push(performance.now() - asked);
      if (reply.status !== 200 || !reply.body.startsWith('{"data":{'))
        failures.push(`${String(reply.status)} ${reply.fault ?? reply.body.slice(0, 200)}`);
      await pause(20);
    }
    agent.destroy();
  });

  const made: Record<string, number> = {};
  const attacking = Object.entries(attacks).map(async ([name, attack]) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver()) {
      made[name] = (made[name] ?? 0) + 1;
      await attack(origin, agent).catch((error: unknown) => failures.push(`${name}: ${String(error)}`));
      await pause(50);
    }
    agent.destroy();
  });

  const memory: { minute: number; megabytes: number }[] = [];
  while (!isOver()) {
    memory.push({ minute: minutesSince(), megabytes: residentMemory(pid) });
    await pause(1000);
  }
  await Promise.all([...asking, ...attacking]);

  /** The median of the half minute up to then. */
  const memoryAt = (minute: number): number =>
    median(memory.filter((one) => one.minute > minute - 0.5 && one.minute <= minute).map(({ megabytes }) => megabytes));
  const settled = Math.min(2, minutes / 2);
  for (let second = 0; second < 15 && openSockets(pid) > socketsAtStart; second += 1) await pause(1000);
  const socketsAtEnd = openSockets(pid);
  const code = await service.stop();

  times.sort((one, other) => one - other);
  const timeAt = (share: number): string => `${(times[Math.ceil(times.length * share) - 1] ?? NaN).toFixed(0)} ms`;
  const byMinute = Array.from({ length: Math.floor(minutes) }, (_, index) => memoryAt(index + 1).toFixed(0));
  stdout.write(
    [
      `answers         ${String(times.length)}, not right ${String(failures.length)}`,
      `their time      p50 ${timeAt(0.5)}, p99 ${timeAt(0.99)}, max ${timeAt(1)}`,
      ...Object.entries(made).map(([name, count]) => `attacks         ${String(count)} times: ${name}`),
      `memory (MB)     at the end of each minute ${byMinute.join(', ')}`,
      `sockets         ${String(socketsAtStart)} at the start, ${String(socketsAtEnd)} at the end`,
    ]
      .map((line) => `${line}\n`)
      .join(''),
  );

  expect(failures.slice(0, 10)).toEqual([]);
  expect(memoryAt(minutes) / memoryAt(settled)).toBeLessThan(1.1);
  expect(socketsAtEnd).toBeLessThanOrEqual(socketsAtStart);
  expect(code).toBe(0);
  expect(service.errors()).toBe('');
});
