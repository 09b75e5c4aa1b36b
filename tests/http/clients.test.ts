import { runApp } from '../support/app';

const light = '{ charts { slug } }';

describe('a limit of requests for each client', () => {
  it('is not there unless asked for', async () => {
    const app = await runApp();
    try {
      const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await app.ask(light)).status));
      expect(new Set(statuses)).toEqual(new Set([200]));
    } finally {
      await app.close();
    }
  });

  it('refuses with 429 and when to go on', async () => {
    const app = await runApp({ requestsPerMinute: 2 });
    try {
      expect([(await app.ask(light)).status, (await app.ask(light)).status]).toEqual([200, 200]);
      const refused = await app.ask(light);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toEqual({
        errors: [{ message: expect.stringContaining('retry in') as string, extensions: { code: 'RATE_LIMITED' } }],
      });
      expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
    } finally {
      await app.close();
    }
  });

  it('lets a client go on after a minute when the clock of the machine has been set back', async () => {
    const app = await runApp({ requestsPerMinute: 1 });
    const passed = jest.spyOn(performance, 'now');
    const told = jest.spyOn(Date, 'now');
    try {
      expect((await app.ask(light)).status).toBe(200);
      told.mockReturnValue(Date.now() - 3_600_000);
      const refused = await app.ask(light);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
      passed.mockReturnValue(performance.now() + 60_000);
      expect((await app.ask(light)).status).toBe(200);
    } finally {
      jest.restoreAllMocks();
      await app.close();
    }
  });

  it('believes nobody about who the client is', async () => {
    const app = await runApp({ requestsPerMinute: 1 });
    try {
      await app.ask(light, { 'x-forwarded-for': '192.0.2.1' });
      expect((await app.ask(light, { 'x-forwarded-for': '192.0.2.2' })).status).toBe(429);
    } finally {
      await app.close();
    }
  });

  it('tells clients apart behind a proxy that is trusted, by the address that the proxy saw', async () => {
    const app = await runApp({ requestsPerMinute: 1, trustedProxies: ['127.0.0.1'] });
    const statusFrom = async (addresses: string): Promise<number> =>
      (await app.ask(light, { 'x-forwarded-for': addresses })).status;
    try {
      expect(await statusFrom('192.0.2.1')).toBe(200);
      expect(await statusFrom('192.0.2.2')).toBe(200);
      expect(await statusFrom('192.0.2.1')).toBe(429);
      // What the client says of itself stands on the left and changes nothing.
      expect(await statusFrom('198.51.100.7, 192.0.2.2')).toBe(429);
      expect(await statusFrom('2001:db8::1')).toBe(200);
      expect(await statusFrom('2001:db8::2')).toBe(429);
      // Some proxies add the port.
      expect(await statusFrom('192.0.2.1:4711')).toBe(429);
      expect(await statusFrom('[2001:db8::3]:4711')).toBe(429);
      expect([await statusFrom('unknown'), await statusFrom('hidden')]).toEqual([200, 429]);
    } finally {
      await app.close();
    }
  });
});
