import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gatesForTests } from '../support/tcp-gate';
import type { TcpGate } from '../support/tcp-gate';

describe('a gate before a server', () => {
  const openGate = gatesForTests();
  /** Says whatever is said to it. */
  const server = createServer((socket) => socket.on('error', () => undefined).pipe(socket));
  const clients: Socket[] = [];
  let gate: TcpGate;
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  beforeEach(async () => {
    gate = await openGate({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  });
  afterEach(() => {
    for (const client of clients.splice(0)) client.destroy();
  });
  afterAll(() => {
    server.close();
  });

  async function join(): Promise<Socket> {
    const client = connect({ host: '127.0.0.1', port: gate.port });
    clients.push(client);
    await once(client, 'connect');
    return client;
  }

  async function answer(client: Socket, words: string): Promise<string> {
    client.write(words);
    const [said] = (await once(client, 'data')) as [Buffer];
    return said.toString();
  }

  it('lets everything through while it is open', async () => {
    expect(await answer(await join(), 'open')).toBe('open');
  });

  it('passes on that one side has said all', async () => {
    const client = await join();
    const words = client.end('the last words').setEncoding('utf8').toArray();
    expect(await words).toEqual(['the last words']);
  });

  it('lets nothing through while it is silent, and all of it once it is open', async () => {
    const client = await join();
    gate.silence();
    const [early, late] = [answer(client, 'early'), join()];
    expect(await Promise.race([early, pause(100, 'nothing')])).toBe('nothing');
    await late;
    await gate.open();
    expect(await early).toBe('early');
    expect(await answer(await late, 'late')).toBe('late');
  });

  it('refuses while it is shut, and is at the same port once it is open', async () => {
    const client = await join();
    gate.shut();
    await expect(join()).rejects.toThrow('ECONNREFUSED');
    expect(await answer(client, 'still there')).toBe('still there');
    await gate.open();
    expect(await answer(await join(), 'again')).toBe('again');
  });

  it('breaks every connection, and takes new ones', async () => {
    const client = await join();
    const broken = once(client, 'data');
    gate.cut();
    await expect(broken).rejects.toThrow('ECONNRESET');
    expect(await answer(await join(), 'again')).toBe('again');
  });

  it('keeps each piece for a while where it is slow, there and back', async () => {
    const client = await join();
    gate.slow(50);
    const start = performance.now();
    expect(await answer(client, 'slow')).toBe('slow');
    expect(performance.now() - start).toBeGreaterThan(95);
  });
});
