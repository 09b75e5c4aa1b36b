import { setTimeout as pause } from 'node:timers/promises';
import { followersForTests } from '../support/following-service';
import type { FollowingService } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import type { Database } from '../support/postgres/database';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo } from '../support/postgres/publishing';
import { gatesForTests } from '../support/tcp-gate';
import type { TcpGate } from '../support/tcp-gate';
import { until } from '../support/until';

/** Far above what a stop takes, and below the time-outs of a connection that it could wait for. */
const bound = 5000;

const troubles: Record<string, (gate: TcpGate) => void> = {
  refuses: (gate) => {
    gate.shut();
    gate.cut();
  },
  'says nothing': (gate) => {
    gate.silence();
  },
  'says everything late': (gate) => {
    gate.slow(400);
  },
};

describeWithPostgres('a server that is told to stop', (newDatabase) => {
  const startFollower = followersForTests();
  const openGate = gatesForTests();

  async function behindGates(): Promise<{ database: Database; gates: TcpGate[]; url: string }> {
    const database = await newDatabase();
    const gates = [await openGate(database.endpoint), await openGate(database.endpoint)];
    return { database, gates, url: database.url('reader', ...gates.map(({ port }) => port)) };
  }

  async function endsWith(service: FollowingService): Promise<number | null | 'still there'> {
    process.kill(service.pid, 'SIGTERM');
    return Promise.race([service.ended, pause(bound, 'still there' as const, { ref: false })]);
  }

  describe.each(Object.entries(troubles))('while its database %s', (_name, trouble) => {
    it('ends with 0, though it has never been ready', async () => {
      const { gates, url } = await behindGates();
      for (const gate of gates) trouble(gate);
      const service = await startFollower(url);
      expect((await service.readiness()).status).toBe(503);
      expect(await endsWith(service)).toBe(0);
    });

    it('ends with 0 when it has served', async () => {
      const { database, gates, url } = await behindGates();
      await makeTables(database);
      await publishTo(database.url('owner'), markedChart(1));
      const service = await startFollower(url);
      await until(service.readiness, ({ status }) => status === 200);
      for (const gate of gates) trouble(gate);
      expect(await service.editions()).toEqual([1]);
      expect(await endsWith(service)).toBe(0);
    });
  });
});
